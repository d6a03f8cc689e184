import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** Where our own browser code lives; a script from anywhere else is removed. */
const islands = '/islands/';

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

/** A page without what Next adds for hydration, and the addresses of the stylesheets that it asked for. */
export type Stripped = { document: DefaultTreeAdapterMap['document']; stylesheets: string[] };

/**
 * Removes from an exported page everything that only React in the browser needs. Works by whitelist: of the scripts
 * only our islands and JSON-LD stay.
 */
export function strip(html: string): Stripped {
  const document = parse(html);
  const stylesheets: string[] = [];
  const prune = (parent: ParentNode) => {
    parent.childNodes = parent.childNodes.filter((node) => {
      if (isElement(node) && isStylesheet(node)) stylesheets.push(attribute(node, 'href') ?? '');
      return !isSuperfluous(node);
    });
    for (const child of parent.childNodes) if ('childNodes' in child) prune(child);
  };
  prune(document);
  return { document, stylesheets };
}

function isSuperfluous(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!isElement(node)) return false;
  switch (node.tagName) {
    case 'script':
      return attribute(node, 'type') !== 'application/ld+json' && !attribute(node, 'src')?.startsWith(islands);
    case 'link':
      return isStylesheet(node) || ['preload', 'modulepreload', 'prefetch'].includes(attribute(node, 'rel') ?? '');
    case 'div':
      return attribute(node, 'hidden') !== undefined && node.childNodes.every((child) => child.nodeName === '#comment');
    default:
      return false;
  }
}

const isStylesheet = (element: Element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

/** The page as text, with the one stylesheet inline at the end of its head. */
export function withStyle({ document }: Stripped, css: string): string {
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  const head = root?.childNodes.find((node): node is Element => node.nodeName === 'head');
  if (!head) throw new Error('An exported page has no <head>');
  if (/@import|url\(\s*["']?(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(css)) {
    throw new Error('The stylesheet loads something from elsewhere, or from a data: address');
  }
  if (css.includes('</')) throw new Error('The stylesheet holds "</", which would end its element');
  const style = defaultTreeAdapter.createElement('style', html.NS.HTML, []);
  defaultTreeAdapter.insertText(style, css);
  defaultTreeAdapter.appendChild(head, style);
  return serialize(document);
}
