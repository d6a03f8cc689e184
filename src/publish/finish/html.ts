import {
  appendChild,
  createElement,
  type Document,
  type Element,
  getAttribute,
  hasAttribute,
  isCommentNode,
  isElementNode,
  type Node,
  query,
  queryAll,
  removeNode,
  setTextContent,
} from '@parse5/tools';
import { parse, serialize } from 'parse5';

/** Where our own browser code lives; a script from anywhere else is removed. */
const islands = '/islands/';

/** A page without what Next adds for hydration, and the addresses of the stylesheets that it asked for. */
export type Stripped = { document: Document; stylesheets: string[] };

/**
 * Removes from an exported page everything that only React in the browser needs. Works by whitelist: of the scripts
 * only our islands and JSON-LD stay.
 */
export function strip(html: string): Stripped {
  const document = parse(html);
  const links = queryAll<Element>(document, (node) => isElementNode(node) && isStylesheet(node));
  const stylesheets = [...links].map((link) => getAttribute(link, 'href') ?? '');
  for (const node of [...queryAll(document, isSuperfluous)]) removeNode(node);
  return { document, stylesheets };
}

function isSuperfluous(node: Node): boolean {
  if (isCommentNode(node)) return true;
  if (!isElementNode(node)) return false;
  switch (node.tagName) {
    case 'script':
      return getAttribute(node, 'type') !== 'application/ld+json' && !getAttribute(node, 'src')?.startsWith(islands);
    case 'link':
      return isStylesheet(node) || ['preload', 'modulepreload', 'prefetch'].includes(getAttribute(node, 'rel') ?? '');
    case 'div':
      return hasAttribute(node, 'hidden') && node.childNodes.every(isCommentNode);
    default:
      return false;
  }
}

const isStylesheet = (element: Element) => element.tagName === 'link' && getAttribute(element, 'rel') === 'stylesheet';

/** The page as text, with the one stylesheet inline at the end of its head. */
export function withStyle({ document }: Stripped, css: string): string {
  const head = query<Element>(document, (node) => isElementNode(node) && node.tagName === 'head');
  if (!head) throw new Error('An exported page has no <head>');
  if (/@import|url\(\s*["']?(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(css)) {
    throw new Error('The stylesheet loads something from elsewhere, or from a data: address');
  }
  if (css.includes('</')) throw new Error('The stylesheet holds "</", which would end its element');
  const style = createElement('style');
  setTextContent(style, css);
  appendChild(head, style);
  return serialize(document);
}
