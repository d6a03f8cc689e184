import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { origin } from '@/lib/origin';
import { languagePages } from '@/site/languages';
import { languageMetadata } from '@/site/metadata';
import { neverEmpty } from '@/site/no-language';
import { home } from '@/site/site';
import { LanguagePage } from '@/templates/LanguagePage';

type Props = { params: Promise<{ language: string }> };

export const dynamicParams = false;

/** Every language of the list. */
export function generateStaticParams() {
  return neverEmpty(languagePages.map(({ id }) => id)).map((language) => ({ language }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return languageMetadata(await lookUp(params), languagePages, home, origin);
}

/** One small page in a language that the site is not in. */
export default async function Page({ params }: Props) {
  return <LanguagePage document={await lookUp(params)} />;
}

async function lookUp(params: Props['params']) {
  const { language } = await params;
  const document = languagePages.find(({ id }) => id === language);
  if (!document) notFound();
  return document;
}
