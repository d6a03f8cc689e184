import { visit } from 'unist-util-visit';
import { type Place, type Problem, problem } from '../../problem';
import { type Body, placeOf, wordsOf } from '../../read/body';
import { literalsOf } from './attributes';
import { componentsOf } from './components';

/**
 * Words that say nothing in a link that has no others, per language. Many people who hear a page or use its list of
 * links meet the links without the sentences around them: the words must say where the link leads (WCAG 2.4.4, and
 * 2.4.9 without any help from the sentence). A text may hold words of another language, so every list holds for every
 * text. A language may be left out.
 */
const emptyWords: Record<string, string> = {
  nl: `hier daar deze dit die dat de het een via op naar na te in volg klik klikken druk tik zie kijk lees lezen leest vind
    vinden zien bekijk bekijken vervolg link pagina bladzijde site website meer verder ga weten info informatie download
    downloaden openen artikel bericht bron bijlage`,
  en: `here there this that the a an via on at to in over follow click clicking press tap see look read find found view get
    more link page site website out go learn further continue info information available download open article post source
    attachment`,
};

const empty = new Set(Object.values(emptyWords).join(' ').split(/\s+/));

/** A name of a site: internet.nl, www.politie.nl. */
const siteName = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Tells whether words of a link say nothing alone: none that names anything, or an address instead of a name. */
export function saysNothing(words: string): boolean {
  const plain = plainOf(words);
  // The name of a site says where the link leads; what comes after a slash is no name.
  const isAddress = /^(https?:\/\/|www\.)/.test(plain) || /^[\w-]+(\.[\w-]+)+\/\S*$/.test(plain);
  return isAddress || plain.split(/[\s,;]+/).every((word) => empty.has(word));
}

/**
 * The site that words name, when a link with these words leads to another one: who reads them would be misled. A page
 * of our own may be about a site, and have its name.
 */
function otherSite(words: string, address: string): string | undefined {
  const plain = plainOf(words);
  if (!siteName.test(plain) || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname;
  return host === plain || host.endsWith(`.${plain}`) ? undefined : plain;
}

/** The same words lead to the same place: of two links that sound alike, a listener cannot choose one (WCAG 2.4.9). */
export function checkLinkWords(body: Body): Problem[] {
  const first = new Map<string, Target>();
  return targetsOf(body).flatMap((link) => {
    const plain = plainOf(link.words);
    const earlier = first.get(plain);
    if (!earlier) first.set(plain, link);
    const named = otherSite(link.words, link.to);
    if (named !== undefined) return [problem('link-words-other-site', link.place, named, link.to)];
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
