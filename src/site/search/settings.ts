import type { Locale } from '@/i18n/locale';
import type { SearchSettings } from '@/lib/search/engine';
import { splitCompound } from '@/lib/search/terms';
import { wordsOf } from '@/lib/search/words';
import type { SearchDocument } from './documents';

/** How much a match in each part of a document counts. */
const fields = { title: 3, names: 3, foreign: 1, summary: 1.2, headings: 0.8, body: 0.4 };

/** The parts that an editor has written with care. */
const written = ['title', 'summary', 'headings', 'body'];

/** How much a document of each type counts: somebody in trouble looks for what happened to them, then for a desk. */
export const typeImportance: Record<string, number> = {
  situation: 1.6,
  service: 1.3,
  node: 1,
  page: 1,
  partner: 0.5,
  success: 0.4,
  update: 0.3,
  // For who worries about themselves: not to be shown to a parent by chance, only for its own words.
  'situation/own-feelings': 0.6,
};

/** How much a document counts by itself; `id` is type and id: `situation/sextortion`. */
export function importanceOf(id: string): number {
  return typeImportance[id] ?? typeImportance[id.split('/')[0] ?? ''] ?? 1;
}

/** Words of three letters that compounds begin or end with; others are too often chance. */
const shortParts = new Set(['app', 'cam', 'nep', 'sex', 'web', 'wapp', 'bar']);

/** The settings for these documents: compounds are split into words that the documents use by themselves. */
export function settingsFor(documents: readonly SearchDocument[], locale: Locale): SearchSettings {
  const words = new Set(documents.flatMap(({ id: _, ...texts }) => Object.values(texts).flatMap(wordsOf)));
  const candidates = new Set([...words].filter((word) => /^\p{L}{4,10}$/u.test(word) || shortParts.has(word)));
  return { locale, fields, written, parts: new Set([...words].flatMap((word) => splitCompound(word, candidates))) };
}
