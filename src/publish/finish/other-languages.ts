import {
  type Element,
  getAttribute,
  getTextContent,
  hasAttribute,
  isElementNode,
  isTextNode,
  type Node,
  queryAll,
  setAttribute,
  type TextNode,
} from '@parse5/tools';
import { defaultTreeAdapter, html, type Token } from 'parse5';
import { isLocale, type Locale, languages, otherwiseOf } from '@/i18n/locale';
import { isSaidIn, type SaidPiece, saidPieces, unsaid } from '@/lib/said-in';

type Document = Parameters<typeof queryAll>[0];

/**
 * Says on a page in a language for some pages which of it is in another: each text that says so itself gets a `lang`
 * (WCAG 3.1.2), and each link that leads to a page in another language a `hreflang` and, after its words, the name of
 * that language. Of other pages nothing changes.
 */
export function sayOtherLanguages(document: Document): void {
  const root = [...queryAll<Element>(document, (node) => isElementNode(node) && node.tagName === 'html')][0];
  const own = root && getAttribute(root, 'lang');
  if (!own || !isLocale(own) || !otherwiseOf(own)) return;
  for (const element of [...queryAll<Element>(document, isElementNode)]) sayOfAttributes(element);
  for (const text of [...queryAll<TextNode>(document, isTextNode)]) if (isSaidIn(text.value)) sayOfText(text);
  for (const link of [...queryAll<Element>(document, isLink)]) sayOfLink(link, own);
}

const isLink = (node: Node) => isElementNode(node) && node.tagName === 'a' && !hasAttribute(node, 'hreflang');

/** Attributes that are read aloud in the place of what stands in an element. */
const spoken = new Set(['alt', 'aria-label']);

function sayOfAttributes(element: Element): void {
  for (const attribute of element.attrs.filter(({ value }) => isSaidIn(value))) {
    const [first, ...others] = saidPieces(attribute.value);
    attribute.value = unsaid(attribute.value);
    if (spoken.has(attribute.name) && first?.language && others.length === 0) sayOf(element, first.language);
  }
}

function sayOf(element: Element, language: string): void {
  if (!hasAttribute(element, 'lang')) setAttribute(element, 'lang', language);
}

/** Elements whose text no reader reads as it stands: data, and what only a tab shows. */
const withoutLanguage = new Set(['script', 'title']);

function sayOfText(text: TextNode): void {
  const { parentNode: parent } = text;
  if (!parent || !isElementNode(parent)) return;
  const pieces = saidPieces(text.value);
  const [only, ...others] = pieces;
  if (withoutLanguage.has(parent.tagName)) text.value = unsaid(text.value);
  else if (only?.language && others.length === 0 && parent.childNodes.length === 1) {
    text.value = only.text;
    sayOf(parent, only.language);
  } else {
    for (const piece of pieces) defaultTreeAdapter.insertBefore(parent, nodeOf(piece), text);
    defaultTreeAdapter.detachNode(text);
  }
}

function nodeOf({ text, language }: SaidPiece): Element | TextNode {
  if (!language) return defaultTreeAdapter.createTextNode(text);
  const attributes: Token.Attribute[] = [{ name: 'lang', value: language }];
  const span = defaultTreeAdapter.createElement('span', html.NS.HTML, attributes);
  defaultTreeAdapter.insertText(span, text);
  return span;
}

/** Names the language of a page of ours that a link leads to, after its last words: a sign may stand behind them. */
function sayOfLink(link: Element, own: Locale): void {
  const [, target = ''] = /^\/([^/]+)\//.exec(getAttribute(link, 'href') ?? '') ?? [];
  if (!isLocale(target) || target === own) return;
  const name = ` (${languages[target].name})`;
  setAttribute(link, 'hreflang', target);
  const label = getAttribute(link, 'aria-label');
  if (label) setAttribute(link, 'aria-label', label + name);
  const named = nodeOf({ text: name, ...(getAttribute(link, 'lang') !== target && { language: target }) });
  const last = link.childNodes.findLastIndex((node) => wordsOf(node).trim() !== '');
  const [words, sign] = [link.childNodes[last], link.childNodes[last + 1]];
  // Words that have a label may be hidden where there is no room.
  if (label && words && isElementNode(words)) defaultTreeAdapter.appendChild(words, named);
  else if (sign) defaultTreeAdapter.insertBefore(link, named, sign);
  else defaultTreeAdapter.appendChild(link, named);
}

const wordsOf = (node: Node): string => {
  if (isTextNode(node)) return node.value;
  return isElementNode(node) ? getTextContent(node) : '';
};
