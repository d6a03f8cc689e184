// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { builtScript } from '../support/built';
import { phrasesOf } from '../support/said';
import { isAll } from '../support/scope';
import { read, readWithScripts, type Said, titleAt, wordsOf } from '../support/screen-reader';

/** As an editor wrote it: a number that was mended must not fail a test. */
const phone = find(content, 'service', 'kindertelefoon').channels.find(({ id }) => id === 'phone')?.value ?? '';

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

/** What is heard after the scripts have run: of the state of a desk, and of the search. */
const scripted: Record<Locale, { open: RegExp; closed: RegExp; found: string; nothing: string; crisis: string }> = {
  nl: {
    open: /^Nu open, sluit om \d+\.\d\d uur$/,
    closed: /^Nu dicht, opent vandaag om \d+\.\d\d uur$/,
    found: '5 gevonden. Het eerste: ',
    nothing: 'Niets gevonden voor ‘xqzzy’. Misschien een ander woord?',
    crisis: 'region, Praat met iemand. Nu meteen kan ook.',
  },
  en: {
    open: /^Open now, closes at \d+:\d\d$/,
    closed: /^Closed now, opens today at \d+:\d\d$/,
    found: '5 found. The first: ',
    nothing: 'Nothing found for ‘xqzzy’. Perhaps another word?',
    crisis: 'region, Talk to someone. Right now, if you like.',
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

describe.each(locales)('with a script, a visitor who listens (%s)', (locale) => {
  const { builtOn } = JSON.parse(readFileSync('out/data/services.json', 'utf8'));

  /** Runs scripts of the site at an hour of the day it was built, and what a visitor does then, till all is at rest. */
  async function run(scripts: string[], time: string, visit = () => {}) {
    vi.useFakeTimers({
      now: new Date(`${builtOn}T${time}:00+01:00`),
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    });
    const zone = { timeZone: 'Europe/Amsterdam' } as Intl.ResolvedDateTimeFormatOptions;
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(zone);
    for (const name of scripts) new Function(readFileSync(`out${builtScript(name, locale)}`, 'utf8'))();
    await vi.advanceTimersByTimeAsync(10);
    visit();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    vi.restoreAllMocks();
  }

  const searchFor = (query: string) =>
    readWithScripts(locale, 'page/search', {
      part: 'search',
      run: () =>
        run(['site', 'search'], '16:00', () => {
          const field = document.querySelector<HTMLInputElement>('#query');
          if (field) field.value = query;
          field?.dispatchEvent(new Event('input'));
        }),
    });

  test.each([
    ['16:00', 'open'],
    ['03:00', 'closed'],
  ] as const)('hears at %s right behind the number that the desk is %s, and until when', async (time, state) => {
    const said = await readWithScripts(locale, 'service/kindertelefoon', {
      part: '[data-channel="phone"]',
      run: () => run(['site'], time),
    });
    const number = said.findIndex(({ role }) => role === 'link');
    expect(said[number]?.phrase).toMatch(/^link, [\d-]+$/);
    expect(said[number + 1]?.phrase).toMatch(scripted[locale][state]);
  });

  // An index takes a second to read: in a short run each language answers one question.
  test.runIf(isAll || locale === 'nl')(
    'hears how much the search found and what comes first, then each result with its place, its words in one go',
    async () => {
      const said = await searchFor('sextortion');
      const phrases = phrasesOf(said);
      const items = said.flatMap(({ role }, index) => (role === 'listitem' ? [index] : []));
      const first = titleAt(said[(items[0] ?? 0) + 1]?.element.getAttribute('href') ?? null);
      expect(phrases[phrases.indexOf('status') + 1]).toBe(`${scripted[locale].found}${first}`);
      expect(items.map((index) => phrases[index])).toEqual(
        items.map((_, place) => `listitem, level 1, position ${place + 1}, set size 5`),
      );
      for (const index of items) {
        const [link, kind, words] = said.slice(index + 1);
        expect(link?.phrase).toBe(`link, ${titleAt(link?.element.getAttribute('href') ?? null)}`);
        expect(kind?.phrase).toMatch(/^[\p{L} ]+$/u);
        expect(words?.phrase).toMatch(/ .* /);
      }
      expect(phrases).not.toContain(scripted[locale].crisis);
    },
  );

  test.runIf(isAll || locale === 'en')(
    'hears that nothing was found, and then whom to talk to, with numbers digit by digit',
    async () => {
      const said = await searchFor('xqzzy');
      const phrases = phrasesOf(said);
      const status = phrases.indexOf('status');
      expect(phrases.slice(status + 1, status + 3)).toEqual([scripted[locale].nothing, scripted[locale].crisis]);
      const numbers = said.filter(({ element }) => element.matches('[href^="tel:"]')).map(({ phrase }) => phrase);
      expect(numbers.slice(0, 2)).toEqual(['link, 112', 'link, 113']);
      expect(numbers.filter((phrase) => !/^link, \d{3}$|^link, \d{4}-\d{4}$/.test(phrase))).toEqual([]);
      expect(said.some(({ element }) => element.matches('[data-result] *'))).toBe(false);
    },
  );
});
