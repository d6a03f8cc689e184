/**
 * Vowels that are one sound in Dutch, longest first; what is left over is a sound of its own, as the ë of België is.
 */
const dutchSounds = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyäëïöü]/g;

/**
 * Endings that are not heard in English: the e of safe, the es of rules, the ed of called; but not those of images and
 * wanted.
 */
const silentEnding = /(?:(?<![sxzcg]|[cs]h)es|(?<![td])ed|(?<![^aeiouy]l)e)$/;

const counters: Record<string, (word: string) => number> = {
  nl: (word) => word.match(dutchSounds)?.length ?? 0,
  en: (word) =>
    word
      .replace(silentEnding, '')
      .replace(/^y/, '')
      .match(/[aeiouy]{1,2}/g)?.length ?? 0,
};

/**
 * How many syllables a word has, at least 1: an estimate from its spelling, right for most words.
 *
 * @param language `nl` or `en`; any other is counted as Dutch, which writes what is heard
 */
export function syllablesIn(word: string, language: string): number {
  // Accents that only stress a syllable go; a diaeresis starts one, so it stays.
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return plain
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .reduce((sum, part) => sum + Math.max(1, (counters[language] ?? counters.nl)?.(part) ?? 1), 0);
}
