/** A phrase that was found in a text, as it is written there. */
export type FoundPhrase = { phrase: string; words: string; index: number };

/**
 * Makes a finder of words and phrases, for many texts. A phrase is found as whole words, in capitals and small letters,
 * with either apostrophe; `*` at the end of a word stands for any letters. Where two would fit, the longest wins.
 *
 * @example phraseFinder(['facilit*'])('Wij faciliteren dat.') // [{ phrase: 'facilit*', words: 'faciliteren', index: 4
 * }]
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => FoundPhrase[] {
  if (phrases.length === 0) return () => [];
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const each = longestFirst.map((phrase) => ({ phrase, form: new RegExp(`^${source(phrase)}$`, 'iu') }));
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: words, index }) => {
      const found = each.find(({ form }) => form.test(words));
      return found ? [{ phrase: found.phrase, words, index }] : [];
    });
}

function source(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('\\*', '\\p{L}*')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

/**
 * Tells whether words belong to a name of several words, such as Meldpunt Kinderporno: they start with a capital, and
 * so does the word before them or after them.
 */
export function isInName(text: string, index: number, words: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  return (
    /(?:^|[\s(])\p{Lu}[\p{L}\p{N}-]*\s$/u.test(text.slice(0, index)) ||
    /^\s\p{Lu}/u.test(text.slice(index + words.length))
  );
}

const quoted = /“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?:[^’']|['’](?=\p{L}))*[’'](?!\p{L})/gu;

/** Tells whether the words at an index stand within quotation marks. */
export function isInQuotes(text: string, index: number): boolean {
  return [...text.matchAll(quoted)].some((match) => match.index < index && index < match.index + match[0].length);
}
