import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** Attributes that make a browser load something. */
const loading = new Set(['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction']);

/** Links that make a browser load something; other links wait for a click. */
const loadingLinks = new Set([
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
]);

/** Ids that React gives to content that it streams in later, by script. */
const streamed = /^[BSP]:/;

/**
 * What in a finished page would break the policy of the site: inline style or handler, content that waits for a
 * script, something from a foreign host.
 *
 * @returns one sentence per offender; empty when the page is fine
 */
export function refusals(html: string): string[] {
  const found: string[] = [];
  let styles = 0;
  const visit = (parent: ParentNode) => {
    for (const node of parent.childNodes) {
      if ('tagName' in node) {
        found.push(...elementRefusals(node));
        if (node.tagName === 'style') styles += 1;
      }
      if ('childNodes' in node) visit(node);
    }
  };
  visit(parse(html));
  if (styles > 1) found.push('<style>: only the one stylesheet that this step puts in');
  return found;
}

function elementRefusals(element: Element): string[] {
  const { tagName, attrs } = element;
  const value = (name: string) => attrs.find((attr) => attr.name === name)?.value;
  const found: string[] = [];
  for (const { name, value: text } of attrs) {
    if (name === 'style') found.push(`<${tagName} style="${text}">: no inline style; use a class`);
    if (name.startsWith('on')) found.push(`<${tagName} ${name}>: no inline handler; use an island`);
    if (loading.has(name) && isForeign(text)) found.push(`<${tagName} ${name}="${text}">: nothing from a foreign host`);
  }
  if (tagName === 'link' && loadingLinks.has(value('rel') ?? '') && isForeign(value('href') ?? '')) {
    found.push(`<link href="${value('href')}">: nothing from a foreign host`);
  }
  if (streamed.test(value('id') ?? '')) found.push(`<${tagName} id="${value('id')}">: content that waits for a script`);
  if (['iframe', 'object', 'embed', 'form'].includes(tagName)) found.push(`<${tagName}>: not on this site`);
  return found;
}

const isForeign = (address: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim());
