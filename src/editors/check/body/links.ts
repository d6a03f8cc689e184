import { visit } from 'unist-util-visit';
import { brokenAddressRule } from '@/content/schema/address';
import { closest } from '@/lib/closest';
import { textHeadingId } from '@/lib/heading-id';
import { type Place, type Problem, problem } from '../../problem';
import { type Body, type BodyNode, isElement, placeOf, placeOfWords, wordsOf } from '../../read/body';
import { componentsOf } from './components';
import { headingsOf } from './headings';
import { saysNothing } from './link-words';

/** Links lead to https addresses or to headings of the same text, say where they lead, and stand in no other link. */
export function checkLinks(body: Body): Problem[] {
  const problems: Problem[] = [];
  const anchors = headingsOf(body).map((heading) => textHeadingId(wordsOf(heading)));
  visit(body.root, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      problems.push(...checkAddress(node.url, placeOfWords(body, node, node.url), anchors));
    if (node.type === 'link' || node.type === 'linkReference')
      problems.push(...checkWords(node, placeOf(body, node)), ...checkInside(body, node));
  });
  for (const { name, node } of componentsOf(body)) {
    if (name !== 'PageLink') continue;
    problems.push(...checkInside(body, node));
    if (node.children.length > 0) problems.push(...checkWords(node, placeOf(body, node)));
  }
  return problems;
}

function checkAddress(url: string, place: Place, anchors: string[]): Problem[] {
  // Browsers pass over controls and spaces in a scheme, so `java\nscript:` is judged without them.
  const address = url.replace(/[\p{Cc}\s]/gu, '');
  if (address === '') return [problem('link-no-address', place)];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address.startsWith('#')) {
    const anchor = address.slice(1);
    return anchors.includes(anchor) ? [] : [problem('link-no-anchor', place, anchor, closest(anchor, anchors))];
  }
  if (scheme === 'mailto' || scheme === 'tel' || scheme === 'sms')
    return [problem('link-contact', place, `${scheme}:`)];
  if (scheme === undefined && !/^[/\\]{2}/.test(address)) return [problem('link-own-page', place, url)];
  const broken = brokenAddressRule(url);
  return broken ? [{ ...place, code: broken[0], details: broken[1] } as Problem] : [];
}

function checkWords(node: BodyNode, place: Place): Problem[] {
  const words = wordsOf(node).trim();
  // A component inside brings its own words.
  if (words === '' && 'children' in node && node.children.some((child) => isElement(child))) return [];
  if (words === '') return [problem('link-empty', place)];
  return saysNothing(words) ? [problem('link-says-nothing', place, words)] : [];
}

function checkInside(body: Body, outer: BodyNode): Problem[] {
  const problems: Problem[] = [];
  visit(outer, (node) => {
    if (node === outer) return;
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (isLink || (isElement(node) && ['PageLink', 'Contact', 'Cite'].includes(node.name ?? ''))) {
      problems.push(problem('link-in-link', placeOf(body, node)));
    }
  });
  return problems;
}
