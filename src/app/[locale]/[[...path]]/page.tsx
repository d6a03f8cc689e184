import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLocale } from '@/i18n/locale';
import { origin } from '@/lib/origin';
import { pageMetadata } from '@/site/metadata';
import { pageAt, staticPaths } from '@/site/pages';
import { pages } from '@/site/site';
import { Template } from '@/templates';

type Props = { params: Promise<{ locale: string; path?: string[] }> };

/** Every page of the list, in every language. */
export function generateStaticParams() {
  return staticPaths(pages);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await lookUp(params);
  const t = await getTranslations('Site');
  return pageMetadata(page, locale, t('name'), origin);
}

/** The one route: it asks the list of pages. */
export default async function Page({ params }: Props) {
  const { page } = await lookUp(params);
  return <Template page={page} />;
}

async function lookUp(params: Props['params']) {
  const { locale, path = [] } = await params;
  const page = isLocale(locale) ? pageAt(pages, locale, path) : undefined;
  if (!page || !isLocale(locale)) notFound();
  return { locale, page };
}
