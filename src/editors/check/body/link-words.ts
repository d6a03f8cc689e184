import { visit } from 'unist-util-visit';
import { type Place, type Problem, problem } from '../../problem';
import { type Body, placeOf, wordsOf } from '../../read/body';
import { literalsOf } from './attributes';
import { componentsOf } from './components';

/**
 * Link words that say nothing by themselves, per language. Many people who hear a page or use its list of links meet
 * the links without the sentences around them: the words must say where the link leads (WCAG 2.4.4, and 2.4.9 without
 * any help from the sentence). A text may hold words of another language, so every list holds for every text. A
 * language may be left out.
 */
const emptyWords: Record<string, readonly string[]> = {
  nl: list(`
    hier | klik hier | klik | klikken | hier klikken | lees hier | lees hier meer | zie hier | kijk hier | daar
    link | de link | deze link | via deze link | klik op deze link | klik op de link | volg deze link
    pagina | de pagina | deze pagina | op deze pagina | bladzijde | deze bladzijde
    site | deze site | website | de website | deze website | op deze website
    meer | lees meer | lees verder | meer lezen | meer weten | meer info | meer informatie | verder | ga verder
    bekijk | bekijk meer | download | artikel | dit artikel | bron`),
  en: list(`
    here | click here | click | clicking here | read here | see here | look here | there | over there
    link | the link | this link | via this link | click this link | click on this link | follow this link
    page | the page | this page | on this page
    site | this site | website | the website | this website | on this website
    more | read more | read on | learn more | find out more | see more | more info | more information | continue
    view | view more | download | article | this article | source`),
};

const empty = new Set(Object.values(emptyWords).flat());

/** Tells whether words of a link say nothing alone: one of the known phrases, or an address instead of a name. */
export function saysNothing(words: string): boolean {
  const plain = plainOf(words);
  // The name of a site (internet.nl) says where the link leads; what comes after a slash is no name.
  const isAddress = /^(https?:\/\/|www\.)/.test(plain) || /^[\w-]+(\.[\w-]+)+\/\S*$/.test(plain);
  return empty.has(plain) || isAddress;
}

/** The same words lead to the same place: of two links that sound alike, a listener cannot choose one (WCAG 2.4.9). */
export function checkLinkWords(body: Body): Problem[] {
  const first = new Map<string, Target>();
  return targetsOf(body).flatMap((link) => {
    const plain = plainOf(link.words);
    const earlier = first.get(plain);
    if (!earlier) first.set(plain, link);
    // Words that say nothing have been refused already.
    if (!earlier || earlier.to === link.to || saysNothing(plain)) return [];
    return [problem('link-words-twice', link.place, link.words, earlier.place.line)];
  });
}

type Target = { words: string; to: string; place: Place };

/** The links of a text that have words of their own, in order, with where they lead. */
function targetsOf(body: Body): Target[] {
  const targets: Target[] = [];
  const definitions = new Map<string, string>();
  visit(body.root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  visit(body.root, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const to = node.type === 'link' ? node.url : definitions.get(node.identifier);
    if (to !== undefined) targets.push({ words: wordsOf(node).trim(), to, place: placeOf(body, node) });
  });
  for (const { name, node } of componentsOf(body)) {
    const to = name === 'PageLink' ? literalsOf(node).to?.value : undefined;
    if (to !== undefined) targets.push({ words: wordsOf(node).trim(), to, place: placeOf(body, node) });
  }
  return targets
    .filter(({ words }) => words !== '')
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function list(phrases: string): string[] {
  return phrases.split(/[|\n]/).flatMap((phrase) => phrase.trim() || []);
}

/** Words as they sound: without capitals, doubled spaces, and marks at the end. */
function plainOf(words: string): string {
  return (
    words
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      // The look back keeps this linear: only the start of a run of marks is tried.
      .replace(/(?<![.:!…»>→\s])[.:!…»>→\s]+$/, '')
  );
}
