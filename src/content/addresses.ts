/**
 * Every address of a page, from the root of the site: the one in use first, then those that it had, as it and the pages
 * above it were called before.
 *
 * @param above the addresses of the page above, the one in use first
 * @param slug undefined for the home page, whose address is that above it
 * @param formerSlugs what the page was called before
 */
export function addressesBelow(
  above: readonly string[],
  slug: string | undefined,
  formerSlugs: readonly string[],
): string[] {
  const parts = [slug, ...formerSlugs].map((part) => (part ? `${part}/` : ''));
  // By part, so that the address in use comes first.
  return above.flatMap((address) => parts.map((part) => `${address}${part}`));
}

/** The list of every address that the site was ever built with: the build adds to it, and the check holds it. */
export const addressList = 'editorial/addresses.txt';

/** The addresses in the text of the {@link addressList list}, one a line. */
export function addressesIn(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
