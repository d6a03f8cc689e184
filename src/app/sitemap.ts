import type { MetadataRoute } from 'next';
import { locales } from '@/i18n/locale';
import { origin } from '@/lib/origin';
import { alternates, isListed } from '@/site/metadata';
import { pages } from '@/site/site';

export const dynamic = 'force-static';

/** Every listed page in every language, each naming the same page in the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  return pages.filter(isListed).flatMap((page) =>
    locales.map((locale) => ({
      url: origin + page.addresses[locale],
      alternates: { languages: alternates(page, origin) },
    })),
  );
}
