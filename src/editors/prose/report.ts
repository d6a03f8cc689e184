import { type Locale, locales } from '@/i18n/locale';
import type { CheckedDocument } from '../read/documents';
import { adviceFinder, type Hint, hintKinds, hintsAbout } from './hints';
import { type Figures, figuresOf } from './language/readability';
import { sentencesIn } from './language/words';
import type { WordLists } from './lists';
import { namesIn } from './names';
import { type ProsePassage, proseOf } from './passages';

/** What can be said about the prose of one page in one language. */
export type PageReport = {
  page: string;
  locale: Locale;
  /** Left out for a text of few words. */
  figures?: Figures;
  hints: Hint[];
};

/** Flesch took samples of a hundred words: of fewer, one long word decides, and a figure would only mislead. */
const fewestWords = 100;

/** How much a hint weighs in the order of pages: words that hurt a reader before words that slow them down. */
const weights: Record<Hint['kind'], number> = {
  wording: 10,
  jargon: 3,
  'long-sentence': 2,
  passive: 1,
  'long-word': 1,
};

/**
 * A report about each page in each language, the page with the heaviest hints first; of two that weigh the same the one
 * that reads hardest. Within a page the kinds stand in the order of {@link hintKinds}.
 *
 * @param all all documents: what they name is no jargon in any of them
 */
export function reportWords(
  documents: readonly CheckedDocument[],
  lists: Record<Locale, Pick<WordLists, 'wording' | 'jargon'>>,
  all: readonly CheckedDocument[] = documents,
): PageReport[] {
  const isName = namesIn(all);
  const reports = locales.flatMap((locale) => {
    const find = adviceFinder(lists[locale], isName);
    return documents.map((document): PageReport => {
      const passages = proseOf(document, locale, 'own');
      const hints = hintsAbout(passages, locale, find, isName);
      const figures = figuresOf(runningText(passages, locale), locale);
      return {
        page: `${document.type}/${document.id}`,
        locale,
        ...(figures && figures.words >= fewestWords && { figures }),
        hints: hints.sort((a, b) => hintKinds.indexOf(a.kind) - hintKinds.indexOf(b.kind)),
      };
    });
  });
  return reports.sort((a, b) => weightOf(b) - weightOf(a) || scoreOf(a) - scoreOf(b));
}

/**
 * Titles and headings are no sentences, and would make every text seem easy: a passage counts when a sentence ends in
 * it.
 */
function runningText(passages: readonly ProsePassage[], locale: Locale) {
  return passages
    .filter(({ text, synonyms }) => !synonyms && /[.!?…]/.test(text))
    .flatMap(({ text }) => sentencesIn(text, locale));
}

function weightOf({ hints }: PageReport): number {
  return hints.reduce((sum, { kind }) => sum + weights[kind], 0);
}

function scoreOf({ figures }: PageReport): number {
  return figures?.score ?? Number.POSITIVE_INFINITY;
}
