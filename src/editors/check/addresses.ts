import { addressesBelow, addressesIn, addressList } from '@/content/addresses';
import { contentTypes } from '@/content/schema';
import { allLocales, type Locale } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem, startOf } from '../problem';
import { type CheckedDocument, type SourceFiles, textFor } from '../read/documents';
import { type Files, textOf } from '../read/files';
import { listAt, textAt } from '../read/yaml/walk';
import { pageAbove } from './rules/slugs';

/**
 * Every address that the site was once built with leads to a page still, by itself or by a former slug. Of a page that
 * has gone, those below it are not told: they come back with it.
 *
 * @param sources documents that were all read: one that was not has no addresses
 */
export function checkAddresses(files: Files, sources: SourceFiles): Problem[] {
  const bytes = files.get(addressList);
  if (bytes === undefined) return [];
  const { text, problems } = textOf(addressList, bytes);
  const known = new Set(allLocales.flatMap((locale) => everyAddress(sources, locale)));
  const lines = text?.split('\n') ?? [];
  const gone = addressesIn(text ?? '').filter((address) => !known.has(address));
  return [
    ...problems,
    ...gone
      .filter((address) => !gone.some((other) => other !== address && address.startsWith(other)))
      .map((address) => {
        const [slug = ''] = address.split('/').slice(-2);
        return problem('address-gone', { ...startOf(addressList), line: lines.indexOf(address) + 1 }, address, slug);
      }),
  ];
}

/** The addresses of all pages in a language, those from before too. */
function everyAddress(sources: SourceFiles, locale: Locale): string[] {
  const seen = new Set<CheckedDocument>();
  const addressesOf = oncePer((document: CheckedDocument): string[] => {
    // Pages that stand below each other have been reported.
    if (seen.has(document)) return [];
    seen.add(document);
    const id = pageAbove(document);
    const parent = id === undefined ? undefined : sources.find('page', id);
    const data = textFor(document, locale)?.frontMatter?.data;
    const formerSlugs = listAt(data, ['formerSlugs']).filter((each) => typeof each === 'string');
    return addressesBelow(parent ? addressesOf(parent) : [`/${locale}/`], textAt(data, ['slug']), formerSlugs);
  });
  return sources.documents
    .filter(({ type, texts }) => contentTypes[type].shown === 'page' && texts.some((text) => text.locale === locale))
    .flatMap(addressesOf);
}
