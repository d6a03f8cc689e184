import type { Metadata } from 'next';
import { LanguageChoice } from '@/blocks/LanguageChoice';
import { sourceLocale } from '@/i18n/locale';
import { origin } from '@/lib/origin';
import { choiceMetadata } from '@/site/metadata';
import { findPage } from '@/site/pages';
import { pages } from '@/site/site';
import './styles.css';

const notFoundPage = findPage(pages, 'page', 'not-found');

export const metadata: Metadata = choiceMetadata(notFoundPage, origin);

/** For an unknown address outside a language; within one the server answers with `/nl/404/` or `/en/404/`. */
export default function GlobalNotFound() {
  return (
    <html lang={sourceLocale}>
      <body>
        <LanguageChoice page={notFoundPage} data={{ type: 'choice', id: 'not-found' }} />
      </body>
    </html>
  );
}
