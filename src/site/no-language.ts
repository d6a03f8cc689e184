/** What stands in the list of pages in other languages when there is none to publish. Its page is taken out again. */
export const noLanguage = 'no-language';

/**
 * The names of pages in other languages, never none: to Next (`output: export`) an empty list is a mistake.
 *
 * @param ids the languages that are published
 */
export const neverEmpty = (ids: readonly string[]) => (ids.length > 0 ? ids : [noLanguage]);
