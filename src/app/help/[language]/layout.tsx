import type { ReactNode } from 'react';
import { directionOf, languagePages } from '@/site/languages';
import '../../styles.css';

type Props = { children: ReactNode; params: Promise<{ language: string }> };

/** The document around a page in a language that the site is not in. */
export default async function LanguageLayout({ children, params }: Props) {
  const { language } = await params;
  const tag = languagePages.find(({ id }) => id === language)?.tag ?? language;
  return (
    <html lang={tag} dir={directionOf(tag)}>
      <body>{children}</body>
    </html>
  );
}
