import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { FilmWithText } from '@/blocks/Prose';
import { readMessages } from '@/i18n/messages';

vi.mock('@/i18n/locale', async () => (await import('../support/frisian')).localeWithFrisian());
vi.mock('@/content/source', () => import('../support/content'));

/** Not in the type of languages: the table has it in this test alone. */
const fy = 'fy' as 'nl';

/** The film on a page in Frisian, in which it is not; the words of the interface are the Dutch ones. */
const page = renderToStaticMarkup(
  <NextIntlClientProvider locale={fy} messages={readMessages('nl')} timeZone="Europe/Amsterdam">
    <FilmWithText id="greeting" />
  </NextIntlClientProvider>,
);

test('on a page in a language for some pages a film has the captions of the whole site, and names their language', () => {
  const tracks = [...page.matchAll(/<track [^>]*>/g)].map(([track]) => track);
  expect(tracks.map((track) => /srcLang="(.*?)"/.exec(track)?.[1])).toEqual(['nl', 'en']);
  expect(tracks.map((track) => /src="(.*?)"/.exec(track)?.[1])).toEqual([
    '/files/greeting.nl.vtt',
    '/files/greeting.en.vtt',
  ]);
  expect(tracks.map((track) => track.includes('default'))).toEqual([true, false]);
});

test('what is said in a film stands on that page in the language in which it is written', () => {
  expect(page).toMatch(/<div lang="nl">.*Somebody says hello \(nl\)\./);
});
