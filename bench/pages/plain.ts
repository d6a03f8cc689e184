import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** The look that somebody would give a page by hand: readable, and not one rule more. */
const style =
  'body{font:1.1em/1.5 sans-serif;max-width:40em;margin:auto;padding:1em}a{color:#0a4650}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#9cf}}';

/** Attributes that carry meaning; all others serve the look or the scripts. */
const meaningful = new Set([
  'href',
  'rel',
  'lang',
  'charset',
  'name',
  'content',
  'type',
  'value',
  'id',
  'for',
  'alt',
  'scope',
  'colspan',
]);

/** Elements that somebody would not write by hand in a page of words. */
const superfluous = new Set(['script', 'style', 'svg', 'open-state']);

/**
 * A page as one file written by hand would be: the same words, links and structure, a few lines of style, no script.
 * Nothing of the same words can be much lighter, so it is the limit that our pages are measured against.
 */
export function plainPage(html: string): string {
  const document = parse(html);
  clean(document);
  return serialize(document).replace('</head>', `<style>${style}</style></head>`);
}

function clean(parent: ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node) => !('tagName' in node && isSuperfluous(node)));
  for (const node of parent.childNodes) {
    if ('tagName' in node) keepMeaning(node);
    if ('childNodes' in node) clean(node);
  }
}

/** Of the links to other files only the icon stays: without it a browser would ask for one by itself. */
function isSuperfluous({ tagName, attrs }: Element): boolean {
  return superfluous.has(tagName) || (tagName === 'link' && !attrs.some(({ value }) => value === 'icon'));
}

function keepMeaning(element: Element): void {
  element.attrs = element.attrs.filter(({ name }) => meaningful.has(name));
}
