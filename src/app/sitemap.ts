import type { MetadataRoute } from 'next';
import { origin } from '@/lib/origin';
import { languagePages } from '@/site/languages';
import { alternates, isListed } from '@/site/metadata';
import { languageAddress, type SitePage } from '@/site/pages';
import { home, pages } from '@/site/site';

export const dynamic = 'force-static';

/** The choice of language and every listed page in each of its languages, each naming the same page in the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  const entry = (address: string, page: SitePage) => ({
    url: origin + address,
    alternates: { languages: alternates(page, origin) },
  });
  return [
    entry('/', home),
    ...languagePages.map(({ id }) => ({ url: origin + languageAddress(id) })),
    ...pages.filter(isListed).flatMap((page) => page.locales.map((locale) => entry(page.addresses[locale], page))),
  ];
}
