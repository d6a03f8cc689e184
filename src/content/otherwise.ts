import { allLocales, type Locale, locales, otherwiseOf } from '@/i18n/locale';
import { isSaidIn, saidIn } from '@/lib/said-in';

/** Fields of which the words are no text: parts of addresses. */
const untouched = new Set(['slug', 'formerSlugs', 'body', 'translatedFrom', 'behind']);

/**
 * Words in every language: what a language for some pages lacks, it has from the language to which it leads otherwise,
 * and each such text says so itself.
 *
 * @param words what there is; all of it in the languages of the whole site
 */
export function withOtherwise<Value>(words: Partial<Record<Locale, Value>>): Partial<Record<Locale, Value>> {
  const filled = { ...words };
  for (const locale of allLocales) {
    const otherwise = otherwiseOf(locale);
    if (otherwise === undefined || filled[locale] !== undefined || words[otherwise] === undefined) continue;
    filled[locale] = inLanguage(words[otherwise], otherwise);
  }
  return filled;
}

/** A structure in which the same holds for each group of words that has all languages of the whole site. */
export function structureWithOtherwise<Value>(value: Value): Value {
  if (locales.length === allLocales.length) return value;
  if (Array.isArray(value)) return value.map(structureWithOtherwise) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, structureWithOtherwise(inner)]);
  const group = Object.fromEntries(entries);
  return (locales.every((locale) => locale in group) ? withOtherwise(group) : group) as Value;
}

/** Tells whether a document is in a language itself. */
export function isIn(words: Record<Locale, { title: string }>, locale: Locale): boolean {
  return !isSaidIn(words[locale].title);
}

function inLanguage<Value>(value: Value, language: string): Value {
  if (typeof value === 'string') return saidIn(language, value) as Value;
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, untouched.has(name) ? inner : inLanguage(inner, language)]),
  ) as Value;
}
