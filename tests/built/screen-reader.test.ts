// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
import { hrefOf, phrasesOf } from '../support/said';
import { isAll } from '../support/scope';
import { read } from '../support/screen-reader';
import { rulesOn } from '../support/stylesheet';

const chosen = { who: 'parent', what: 'sextortion' } as const;

const everyPage = locales.flatMap((locale) =>
  ['page/home', 'page/find-help', 'situation/sextortion'].flatMap((key) =>
    (['phone', 'wide'] as const).map((screen) => ({ locale, key, screen })),
  ),
);

// The finder is by far the longest to read aloud: a short run does so in one language here, in the other where it is
// listened to by itself.
for (const { locale, key, screen } of everyPage) {
  const isShort = key !== 'page/find-help' || locale === 'en';
  describe.runIf(isAll || isShort)(`whoever listens to ${key} on a ${screen} screen (${locale})`, () => {
    const answers = key === 'page/find-help' ? chosen : {};
    // With every fold open on one screen, closed on the other; in the finder one outcome at a time.
    const isOpen = screen === 'phone' && key !== 'page/find-help';
    const listen = () => read(locale, key, { screen, answers, isOpen });

    test('can go by headings: one of the first level, and none skipped', async () => {
      const levels = (await listen())
        .filter(({ role }) => role === 'heading')
        .map(({ phrase }) => Number(/level (\d)$/.exec(phrase)?.[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test('can go by landmarks: each is there once, or has a name of its own', async () => {
      const said = await listen();
      const roles = said.map(({ role }) => role);
      expect(roles.filter((role) => ['banner', 'main', 'contentinfo'].includes(role))).toEqual([
        'banner',
        'main',
        'contentinfo',
      ]);
      // A form is a landmark when it has a name (WAI-ARIA, role form).
      const landmarks = ['complementary', 'navigation', 'region', 'search'];
      const named = said.filter(({ role, phrase }) => landmarks.includes(role) || (role === 'form' && phrase !== role));
      expect(named.filter(({ role, phrase }) => phrase === role)).toEqual([]);
      expect(new Set(phrasesOf(named)).size).toBe(named.length);
      expect(said.filter(({ element }) => element.matches('section:not([aria-labelledby])'))).toEqual([]);
    });

    test('hears nothing twice in a row', async () => {
      const said = (await listen())
        // A group or region is named by its heading, which is read when it is entered; a heading may be a link.
        .filter(({ role, element }) => !['group', 'region'].includes(role) && !element.matches('h1 a, h2 a, h3 a'))
        .filter(({ element }) => !element.closest('nav'))
        // A fold is named by what stands in its summary.
        .filter(({ element }) => !element.matches('summary *'))
        .map(({ role, phrase }) => phrase.replace(`${role}, `, '').replace(/, (level|position|(not )?checked).*/, ''));
      expect(said.filter((words, index) => words === said[index + 1])).toEqual([]);
    });

    test('hears of every link where it leads: no two places under one name', async () => {
      const links = (await listen()).filter(({ role, element }) => role === 'link' && element.closest('main'));
      // Sources are named by who published them; the list of sources tells them apart.
      const others = links.filter((link) => !hrefOf(link)?.includes('#source-'));
      const places = new Map<string, Set<string | null>>();
      for (const link of others) places.set(link.phrase, (places.get(link.phrase) ?? new Set()).add(hrefOf(link)));
      expect([...places].filter(([, addresses]) => addresses.size > 1).map(([name]) => name)).toEqual([]);
      expect(links.filter(({ phrase }) => !/^link, .*\w/u.test(phrase))).toEqual([]);
    });

    test('hears a phone number as a link whose name is the number, with its verb or whose it is', async () => {
      const numbers = (await listen()).filter(({ element }) => element.matches('[href^="tel:"]'));
      expect(numbers.length).toBeGreaterThan(0);
      const digits = (text: string | null) => text?.replace(/\D/g, '').replace(/^(31|599|0)/, '');
      expect(numbers.filter(({ phrase }) => !/^link, ([\p{L} ]+ )?\+?[\d -]+$/u.test(phrase))).toEqual([]);
      expect(numbers.map(({ phrase }) => digits(phrase))).toEqual(numbers.map((link) => digits(hrefOf(link))));
    });

    test('hears nothing of what is drawn for the eye', async () => {
      const said = await listen();
      expect(said.filter(({ role, element }) => role === 'image' || element.closest('svg'))).toEqual([]);
    });
  });
}

test('whoever listens hears no mark or number that the stylesheet adds for the eye', async () => {
  await read('nl', 'page/home');
  // Such words are read aloud, unless the text in place of them is empty: `content: "●" / ""`.
  const added = rulesOn('wide').flatMap(({ selectorText, style }) =>
    [style.content, style.getPropertyValue('--tw-content')]
      .filter((mark) => mark && !['none', '""', 'var(--tw-content)'].includes(mark) && !/\/\s*""$/.test(mark))
      .map((mark) => `${selectorText} { content: ${mark} }`),
  );
  expect(added).toEqual([]);
});
