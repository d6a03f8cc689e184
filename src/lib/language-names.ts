/**
 * The names of languages, in a language: `Nederlands en Engels`.
 *
 * @param tags BCP 47 tags
 * @param locale the language to name them in
 */
export function languageNames(tags: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Intl.ListFormat(locale).format(tags.map((tag) => names.of(tag) ?? tag));
}
