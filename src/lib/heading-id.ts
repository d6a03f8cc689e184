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
