// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LanguageChoice } from '@/blocks/LanguageChoice';
import { LanguageSwitch } from '@/blocks/LanguageSwitch';
import { buildPages, findPage } from '@/site/pages';
import { content } from '../support/content';
import { renderIn } from '../support/render';

// It reads its words on the server; emergency.test.tsx has its tests.
vi.mock('@/blocks/EmergencyBarInAllLanguages', () => ({ EmergencyBarInAllLanguages: () => null }));

const page = findPage(buildPages(content), 'service', 'talk-line');

test.each([
  ['nl', 'en', '/en/directory-en/talk-line-en/'],
  ['en', 'nl', '/nl/directory-nl/talk-line-nl/'],
] as const)(
  'a visitor in %s gets the same page in the other language, named in that language',
  (locale, other, address) => {
    const links = [...renderIn(locale, <LanguageSwitch page={page} />).querySelectorAll('a')];
    expect(links.map((link) => ['href', 'lang', 'hreflang'].map((name) => link.getAttribute(name)))).toEqual([
      [address, other, other],
    ]);
  },
);

test('an address without a language offers each one, in its own words', () => {
  const container = renderIn('nl', <LanguageChoice page={page} data={{ type: 'choice', id: 'language' }} />);
  expect(container.querySelector('main')?.dataset).toMatchObject({ type: 'choice', id: 'language' });
  const sections = [...container.querySelectorAll('section')];
  expect(sections.map((section) => [section.lang, section.querySelector('a')?.getAttribute('href')])).toEqual([
    ['nl', '/nl/directory-nl/talk-line-nl/'],
    ['en', '/en/directory-en/talk-line-en/'],
  ]);
});
