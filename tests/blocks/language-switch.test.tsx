// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LanguageChoice } from '@/blocks/LanguageChoice';
import { LanguageSwitch } from '@/blocks/LanguageSwitch';
import { locales } from '@/i18n/locale';
import { buildPages, findPage } from '@/site/pages';
import { content } from '../support/content';
import { renderIn } from '../support/render';

// It reads its words on the server; emergency.test.tsx has its tests.
vi.mock('@/blocks/EmergencyBarInAllLanguages', () => ({ EmergencyBarInAllLanguages: () => null }));

const page = findPage(buildPages(content), 'service', 'talk-line');

test.each(locales)('a visitor gets the same page in the other language (%s)', (locale) => {
  const links = [...renderIn(locale, <LanguageSwitch page={page} />).querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/nl/directory-nl/talk-line-nl/',
    '/en/directory-en/talk-line-en/',
  ]);
});

test('a screen reader speaks each name in its own language, and a browser knows what is behind it', () => {
  const links = [...renderIn('nl', <LanguageSwitch page={page} />).querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('lang'))).toEqual(['nl', 'en']);
  expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['nl', 'en']);
});

test.each(locales)('the language of the page is marked, and no other (%s)', (locale) => {
  const current = renderIn(locale, <LanguageSwitch page={page} />).querySelectorAll('a[aria-current]');
  expect([...current].map((link) => link.getAttribute('lang'))).toEqual([locale]);
});

test('an address without a language offers each one, in its own words', () => {
  const container = renderIn('nl', <LanguageChoice page={page} data={{ type: 'choice', id: 'language' }} />);
  expect(container.querySelector('main')?.dataset).toMatchObject({ type: 'choice', id: 'language' });
  const sections = [...container.querySelectorAll('section')];
  expect(sections.map((section) => [section.lang, section.querySelector('a')?.getAttribute('href')])).toEqual([
    ['nl', '/nl/directory-nl/talk-line-nl/'],
    ['en', '/en/directory-en/talk-line-en/'],
  ]);
});
