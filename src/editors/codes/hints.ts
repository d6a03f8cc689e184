import type { Code } from '.';

/**
 * What may be right on purpose: an editor is told of it when nothing is wrong, and it stops nothing. All other kinds
 * are problems.
 */
export const hintCodes: ReadonlySet<Code> = new Set<Code>([
  'hours-differ',
  'address-of-nobody',
  'sources-elsewhere',
  'forbidden-in-one-language',
  'says-more-or-less',
  'easy-sentence-long',
  'sent-to-past',
  'not-translated',
  'title-shouts',
  'abbreviation-unexplained',
  'menu-long',
  'menu-name-twice',
  'home-without-services',
  'page-alone',
  'source-unused',
  'file-unused',
  'alt-says-picture',
  'number-near-other',
  'value-changed',
]);
