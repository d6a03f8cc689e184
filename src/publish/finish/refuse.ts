import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** Elements that never stand on this site. */
const unwanted = new Set(['iframe', 'frame', 'object', 'embed', 'form', 'base']);

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
      if ('content' in node) visit(node.content);
      if ('childNodes' in node) visit(node);
    }
  };
  // Without scripting, so that what stands in <noscript> is read as what it is.
  visit(parse(html, { scriptingEnabled: false }));
  if (styles > 1) found.push('<style>: only the one stylesheet that this step puts in');
  return found;
}

function elementRefusals({ tagName, attrs }: Element): string[] {
  const found = attrs.flatMap(({ name, value }) => attributeRefusals(tagName.toLowerCase(), attrs, name, value));
  if (unwanted.has(tagName)) found.push(`<${tagName}>: not on this site`);
  return found;
}

function attributeRefusals(tagName: string, attrs: Element['attrs'], name: string, value: string): string[] {
  const shown = `<${tagName} ${name}="${value}">`;
  if (name === 'style') return [`${shown}: no inline style; use a class`];
  if (name.startsWith('on')) return [`<${tagName} ${name}>: no inline handler; use an island`];
  if (name === 'id' && streamed.test(value)) return [`${shown}: content that waits for a script`];
  if (name === 'http-equiv' && value.toLowerCase() === 'refresh') return [`${shown}: no page moves by itself`];
  const isLoaded = loading.has(name) || (name === 'href' && loadingByHref.has(tagName) && !isTelling(tagName, attrs));
  const addresses = name.endsWith('srcset') ? value.split(',') : [value];
  return isLoaded && addresses.some(isForeign) ? [`${shown}: nothing from a foreign host`] : [];
}

/** A `<link>` of which every word in `rel` only tells something. */
function isTelling(tagName: string, attrs: Element['attrs']): boolean {
  if (tagName !== 'link') return false;
  const rel = attrs.find(({ name }) => name === 'rel')?.value ?? '';
  return rel.split(/\s+/).every((word) => tellingLinks.has(word.toLowerCase()));
}

const isForeign = (address: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim());
