import {
  type Element,
  getAttribute,
  getTextContent,
  hasAttribute,
  isElementNode,
  isTemplateNode,
  isTextNode,
  type Node,
  queryAll,
  type TextNode,
} from '@parse5/tools';
import { parse } from 'parse5';
import { marksInProse } from '@/lib/unread-marks';

/** Elements that never stand on this site. */
const unwanted = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'template']);

/** Attributes that make a browser ask for something, whatever element they stand on. */
const loading = new Set([
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
  'ping',
]);

/** Elements whose `href` a browser follows by itself; on others it waits for a click. */
const loadingByHref = new Set(['image', 'use', 'feimage', 'link']);

/** Links that only tell something and load nothing. */
const tellingLinks = new Set(['canonical', 'alternate', 'license', 'author', 'me']);

/**
 * Marks what our own scripts show when it is time; all else that is hidden would wait for React, which is not there.
 */
const shownByIslands = ['data-crisis', 'data-search', 'data-search-more'];

/**
 * What in a finished page would break the policy of the site: inline style or handler, content that waits for a
 * script, something from a foreign host, a link that nobody can see.
 *
 * @returns one sentence per offender; empty when the page is fine
 */
export function refusals(html: string): string[] {
  // Without scripting, so that what stands in <noscript> is read as what it is.
  const elements = elementsIn(parse(html, { scriptingEnabled: false }));
  const styles = elements.filter(({ tagName }) => tagName === 'style').length;
  return [
    ...elements.flatMap(elementRefusals),
    ...elements.filter(isProse).flatMap(markRefusals),
    ...(/\u{E0001}|%F3%A0%80%81/iu.test(html) ? ['a text that says its language, where only words may stand'] : []),
    ...(styles > 1 ? ['<style>: only the one stylesheet that this step puts in'] : []),
  ];
}

/** All elements below a node, also those in a template, which is a document of its own. */
function elementsIn(node: Node): Element[] {
  const found = [...queryAll<Element>(node, isElementNode)];
  return found.flatMap((element) => [...(isTemplateNode(element) ? elementsIn(element.content) : []), element]);
}

function elementRefusals(element: Element): string[] {
  const { tagName, attrs, childNodes } = element;
  const found = attrs.flatMap(({ name, value }) => attributeRefusals(element, name, value));
  if (unwanted.has(tagName)) found.push(`<${tagName}>: not on this site`);
  if (tagName === 'form' && !goesNowhere(element))
    found.push('<form>: it can send; only a form that goes nowhere (Choices)');
  if (tagName === 'a' && !hasAttribute(element, 'aria-label') && getTextContent(element).trim() === '')
    found.push(`<a href="${getAttribute(element, 'href')}">: a link without words`);
  const isShown = shownByIslands.some((name) => hasAttribute(element, name));
  if (hasAttribute(element, 'hidden') && childNodes.length > 0 && !isShown)
    found.push(`<${tagName} hidden>: content that waits for a script`);
  return found;
}

/** A form that nothing of reaches an address or a server, and of which a browser keeps nothing. */
const goesNowhere = (form: Element) =>
  getAttribute(form, 'method') === 'dialog' && getAttribute(form, 'autocomplete') === 'off';

const isProse = (element: Element) => /(?:^|\s)prose(?:\s|$)/.test(getAttribute(element, 'class') ?? '');

/** The last net for what `content:check` refuses: marks in words that an editor wrote. */
function markRefusals(prose: Element): string[] {
  return [...queryAll<TextNode>(prose, isTextNode)].flatMap(({ value }) =>
    marksInProse(value).map(({ words }) => `${words}: a mark that nothing reads, in “${value.trim().slice(0, 60)}”`),
  );
}

function attributeRefusals(element: Element, name: string, value: string): string[] {
  const tagName = element.tagName.toLowerCase();
  const shown = `<${tagName} ${name}="${value}">`;
  if (name === 'style') return [`${shown}: no inline style; use a class`];
  if (name === 'formmethod') return [`${shown}: nothing is sent`];
  if (name.startsWith('on')) return [`<${tagName} ${name}>: no inline handler; use an island`];
  if (name === 'http-equiv' && value.toLowerCase() === 'refresh') return [`${shown}: no page moves by itself`];
  const isLoaded = loading.has(name) || (name === 'href' && loadingByHref.has(tagName) && !isTelling(element));
  const addresses = name.endsWith('srcset') ? value.split(',') : [value];
  return isLoaded && addresses.some(isForeign) ? [`${shown}: nothing from a foreign host`] : [];
}

/** A `<link>` of which every word in `rel` only tells something. */
function isTelling(element: Element): boolean {
  if (element.tagName !== 'link') return false;
  const rel = getAttribute(element, 'rel') ?? '';
  return rel.split(/\s+/).every((word) => tellingLinks.has(word.toLowerCase()));
}

const isForeign = (address: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim());
