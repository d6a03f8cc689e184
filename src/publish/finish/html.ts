import {
  type Element,
  getAttribute,
  hasAttribute,
  isCommentNode,
  isElementNode,
  isTextNode,
  type Node,
  queryAll,
  removeNode,
} from '@parse5/tools';
import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { sayOtherLanguages } from './other-languages';

/** Where our own browser code lives; a script from anywhere else is removed. */
const islands = '/islands/';

/** Elements that are a part of a text by themselves. */
const parts =
  /^(?:address|article|aside|blockquote|caption|d[dlt]|details|div|figcaption|fieldset|figure|footer|form|h[1-6]|header|label|legend|li|main|nav|[ou]l|p|search|section|summary|t[dhr]|tbody|thead)$/;

/** A page without what Next adds for hydration, and the addresses of the stylesheets that it asked for. */
export type Stripped = { html: string; stylesheets: string[] };

/**
 * Removes from an exported page everything that only React in the browser needs, puts its words apart, and says
 * what of them is in another language. Works by whitelist: of the scripts only our islands and JSON-LD stay.
 */
export function strip(html: string): Stripped {
  const document = parse(html);
  const links = queryAll<Element>(document, (node) => isElementNode(node) && isStylesheet(node));
  const stylesheets = [...links].map((link) => getAttribute(link, 'href') ?? '');
  for (const node of [...queryAll(document, isSuperfluous)]) removeNode(node);
  sayOtherLanguages(document);
  for (const part of [...queryAll<Element>(document, isPart)]) standApart(part);
  return { html: serialize(document), stylesheets };
}

function isSuperfluous(node: Node): boolean {
  if (isCommentNode(node)) return true;
  if (!isElementNode(node)) return false;
  switch (node.tagName) {
    case 'script':
      return getAttribute(node, 'type') !== 'application/ld+json' && !getAttribute(node, 'src')?.startsWith(islands);
    case 'meta':
      // Next says all of it twice; who shows a preview takes the rest from Open Graph.
      return /^twitter:(?!card$)/.test(getAttribute(node, 'name') ?? '');
    case 'link':
      return isStylesheet(node) || ['preload', 'modulepreload', 'prefetch'].includes(getAttribute(node, 'rel') ?? '');
    case 'div':
      return hasAttribute(node, 'hidden') && node.childNodes.every(isCommentNode);
    default:
      return false;
  }
}

const isPart = (node: Node) => isElementNode(node) && parts.test(node.tagName);

/**
 * Puts a part on lines of its own, which no browser shows: whoever takes the text of a page without its styles, as some
 * readers and machines do, finds no two words run together.
 */
function standApart(part: Element): void {
  const { parentNode } = part;
  if (!parentNode) return;
  const { childNodes } = parentNode;
  const index = childNodes.indexOf(part);
  const [before, after] = [childNodes[index - 1], childNodes[index + 1]];
  if (!after) defaultTreeAdapter.insertText(parentNode, '\n');
  else if (!isTextNode(after)) defaultTreeAdapter.insertTextBefore(parentNode, '\n', after);
  // Text before it gets the line's end too.
  if (before) defaultTreeAdapter.insertTextBefore(parentNode, '\n', part);
}

const isStylesheet = (element: Element) => element.tagName === 'link' && getAttribute(element, 'rel') === 'stylesheet';

/** A page with its one stylesheet inline at the end of its head. */
export function withStyle(html: string, css: string): string {
  if (/@import|url\(\s*["']?(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(css)) {
    throw new Error('The stylesheet loads something from elsewhere, or from a data: address');
  }
  if (css.includes('</')) throw new Error('The stylesheet holds "</", which would end its element');
  // The first one ends the head: words of pages are written as "&lt;", and no attribute in a head holds an element.
  return html.replace('</head>', () => `<style>${css}</style></head>`);
}
