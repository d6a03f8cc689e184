// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { isAll } from '../support/scope';
import { read, type Said, wordsOf } from '../support/screen-reader';

/** As an editor wrote it: a number that was mended must not fail a test. */
const phone = find(content, 'service', 'kindertelefoon').channels.find(({ id }) => id === 'phone')?.value ?? '';

const phrasesOf = (said: readonly Said[]) => said.map(({ phrase }) => phrase);

/** What is said of an element and its parts. */
const within = (said: readonly Said[], selector: string) =>
  said.filter(({ element }) => element.closest(selector) !== null);

/** What is heard before the header, and of the switch of language: the same on every page. */
const around: Record<Locale, { exit: string[]; languages: string[] }> = {
  nl: {
    exit: ['Gevaar?', 'link, Bel 112', 'link, Snel weg, Verlaat deze site meteen'],
    languages: ['navigation, Taal', 'link, English'],
  },
  en: {
    exit: ['Danger?', 'link, Call 112', 'link, Quick exit, Leave this site at once'],
    languages: ['navigation, Language', 'link, Nederlands'],
  },
};

describe.each(locales)('a visitor who listens to the page of a service (%s)', (locale) => {
  const listen = (isOpen = false) => read(locale, 'service/kindertelefoon', { isOpen });

  test('hears the number for danger and the way out first, as links with their words', async () => {
    const said = within(await listen(), '.safety-bar');
    expect(phrasesOf(said.filter(({ role }) => role === 'link' || role === 'words'))).toEqual(around[locale].exit);
  });

  test('hears the other language by its own name, in its own voice', async () => {
    const said = within(await listen(), 'header nav:has([hreflang])');
    expect(phrasesOf(said.filter(({ role }) => !role.startsWith('list')))).toEqual(around[locale].languages);
    const link = said.find(({ role }) => role === 'link')?.element;
    expect(link?.getAttribute('lang')).toBe(link?.getAttribute('hreflang'));
    expect(link?.getAttribute('lang')).not.toBe(locale);
  });

  test('hears the number digit by digit, then what it costs and when it is open, before anything else of the service', async () => {
    const said = await listen();
    const card = within(said, 'section[data-service="kindertelefoon"]');
    const [name, number, ...facts] = within(card, '[data-channel="phone"]').filter(({ role }) => role !== 'listitem');
    expect(name?.phrase).toMatch(/^\p{L}+$/u);
    // A hyphen between the digits keeps a voice from saying eight million.
    expect(number?.phrase).toBe(`link, ${phone}`);
    expect(number?.element.getAttribute('href')).toBe(`tel:${phone.replace(/\D/g, '')}`);
    // A day on which it is closed may stand behind the hours.
    expect(phrasesOf(facts)).toContainEqual(expect.stringMatching(/\d\d[.:]\d\d–\d\d[.:]\d\d/));
    expect(said.indexOf(card[0] as Said)).toBeLessThan(said.findIndex(({ element }) => element.id === 'honesty'));
  });

  test('hears each question about what is told to whom with its answer right behind it', async () => {
    const said = within(await listen(), 'section[aria-labelledby="honesty"]');
    const roles = said.map(({ role }) => role);
    const terms = roles.flatMap((role, index) => (role === 'term' ? [index] : []));
    expect(terms.length).toBeGreaterThan(2);
    for (const index of terms) {
      expect(roles.slice(index, index + 4)).toEqual(['term', 'words', 'definition', 'words']);
      expect(said[index + 1]?.phrase).toMatch(/\?$/);
    }
  });

  test.runIf(isAll || locale === 'nl')(
    'hears of the proof that it is there, and all of it only after opening it',
    async () => {
      const evidence = 'section[data-service] details.fold-small';
      const closed = within(await listen(), evidence);
      expect(closed.map(({ role }) => role)).toEqual(['group', wordsOf(closed[0]?.element.querySelector('summary'))]);
      const opened = within(await listen(true), evidence);
      const terms = opened.filter(({ element }) => element.matches('dt')).map(({ element }) => wordsOf(element));
      expect(
        terms.filter((term) => [phone, 'kindertelefoon.nl'].some((value) => term.includes(`: ${value}`))).length,
      ).toBeGreaterThan(1);
      expect(opened.some(({ role, element }) => role === 'link' && element.matches('[href*="#source-"]'))).toBe(true);
    },
  );
});

// Long to read aloud: a short run does so in one language.
for (const locale of locales) {
  describe.runIf(isAll || locale === 'nl')(`a visitor who listens to the figures (${locale})`, () => {
    test('hears a chart as a table: its name, then per year the figure, and nothing of the bars', async () => {
      const said = await read(locale, 'page/statistics');
      const table = said.find(({ role }) => role === 'table')?.element;
      const heard = said.filter(({ element }) => table?.contains(element));
      expect(heard[0]?.phrase).toBe(`table, ${wordsOf(table?.querySelector('caption'))}`);
      expect(heard.filter(({ role }) => role === 'columnheader')).toHaveLength(2);
      const first = heard.findIndex(({ role }) => role === 'rowheader');
      expect(phrasesOf(heard.slice(first, first + 2))).toEqual(['rowheader, 1996', 'cell, 256']);
      expect(heard.filter(({ role, element }) => role === 'image' || element.closest('svg'))).toEqual([]);
    });
  });
}
