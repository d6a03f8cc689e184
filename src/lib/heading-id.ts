/**
 * The id of a heading, for links to a part of a page: lower case, diacritics folded,
 * letters and digits kept, each run of anything else but apostrophes one hyphen.
 *
 * @example headingId('Als je zélf op de foto’s staat') // 'als-je-zelf-op-de-fotos-staat'
 */
export function headingId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The ids that pages have of their own, whatever editors write: a test compares them with the templates. */
export const templateIds: ReadonlySet<string> = new Set(
  `a-z act after answers answers-title button cards cards-title choose coming crisis desks directory donts editions
  examples figures files honesty main measured needed next nodes offline others pages past
  provenance query query-hint relay say single situations steps successors supports undated warnings`.split(/\s+/),
);

/** The id of a heading in the text of an editor: another than those of the page around it. */
export function textHeadingId(text: string): string {
  const id = headingId(text);
  return templateIds.has(id) ? `${id}-text` : id;
}
