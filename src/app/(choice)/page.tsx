import type { Metadata } from 'next';
import { LanguageChoice } from '@/blocks/LanguageChoice';
import { origin } from '@/lib/origin';
import { choiceMetadata } from '@/site/metadata';
import { home } from '@/site/site';

export const metadata: Metadata = choiceMetadata(home, origin);

/** The root of the site: a choice of language that works without a script. */
export default function ChoicePage() {
  return <LanguageChoice page={home} data={{ type: 'choice', id: 'language' }} />;
}
