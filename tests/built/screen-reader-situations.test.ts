// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unsureLeadsTo } from '@/content/finder/answers';
import { locales } from '@/i18n/locale';
import type { finderData } from '@/site/files/finder';
import { find, hrefOf, inside, phrasesOf } from '../support/said';
import { builtPage, read, type Said, titleAt, wordsOf } from '../support/screen-reader';

const data: ReturnType<typeof finderData> = JSON.parse(readFileSync('out/data/finder.json', 'utf8'));

describe.each(locales)('a visitor who listens to the home page (%s)', (locale) => {
  test('finds the finder as the first link of its own', async () => {
    const said = await read(locale, 'page/home');
    const main = inside(said, find(said, 'main').element);
    expect(hrefOf(main.find(({ role }) => role === 'link') as Said)).toBe(data.pages[locale]);
  });

  test('then hears every situation once, behind six doors, in the words and the order of the finder', async () => {
    const said = await read(locale, 'page/home', { isOpen: true });
    const doors = [...find(said, 'section[aria-labelledby="situations"]').element.querySelectorAll('details')];
    const finder = builtPage(locale, 'page/find-help');
    const groups = [...finder.querySelectorAll('.door:has(.choice)')].map((door) => ({
      name: wordsOf(door.querySelector('summary b')),
      titles: [...door.querySelectorAll('.choice > summary > b')].map(wordsOf),
    }));
    const heard = (door: Element) =>
      inside(said, door).filter(({ role, element }) => role === 'link' && element.closest('li') !== null);
    expect(doors.map((door) => wordsOf(door.querySelector('summary b')))).toEqual(groups.map(({ name }) => name));
    // Whoever does not know what it is has a door of their own in the finder.
    const talk = wordsOf(builtPage(locale, `situation/${unsureLeadsTo}`).querySelector('h1'));
    expect(doors.map((door) => phrasesOf(heard(door)).filter((phrase) => phrase !== `link, ${talk}`))).toEqual(
      groups.map(({ titles }) => titles.map((title) => `link, ${title}`)),
    );
    const links = doors.flatMap(heard);
    expect(links).toHaveLength(data.answers.what.length - 1);
    expect(links.map(({ phrase }) => phrase)).toEqual(links.map((link) => `link, ${titleAt(hrefOf(link))}`));
  });
});

describe.each(locales)('a visitor who listens to the page of a situation (%s)', (locale) => {
  const listen = () => read(locale, 'situation/sextortion', { isOpen: true });

  test.each([
    ['what to do, then who helps', 'sextortion', ['[aria-labelledby="steps"] ol', '[data-service]']],
    [
      'whom to call at any hour, then what to do',
      'suicidal-thoughts',
      ['[data-service]', '[aria-labelledby="steps"] ol'],
    ],
  ])('hears what happened, %s, what not to do, who else helps, and what happens then', async (_, id, firstTwo) => {
    const said = await read(locale, `situation/${id}`, { isOpen: true });
    const order = [
      'main',
      'h1',
      ...firstTwo,
      '[aria-labelledby="donts"] ul',
      '[aria-labelledby="desks"]',
      '[aria-labelledby="after"]',
      'blockquote',
      '[data-place] a',
    ].map((selector) => said.indexOf(find(said, selector)));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('hears the steps as an ordered list, each with its place', async () => {
    const said = await listen();
    const list = find(said, '[aria-labelledby="steps"] ol').element;
    const items = inside(said, list).filter(({ role }) => role === 'listitem');
    expect(phrasesOf(items)).toEqual(
      [...list.children].map(
        (_, index) => `listitem, level 1, position ${index + 1}, set size ${list.children.length}`,
      ),
    );
  });

  test('hears for whom a desk is behind its name, when it is not for everybody', async () => {
    const said = await listen();
    const tags = said.filter(({ element }) => element.matches('[data-service] .row-note .chip'));
    expect(tags.length).toBeGreaterThan(0);
    const firsts = tags.map(({ element }) => inside(said, element.closest('[data-service]'))[0]?.element);
    expect(firsts.filter((first) => !wordsOf(first?.querySelector('summary')))).toEqual([]);
  });

  test('hears of every desk once', async () => {
    const desks = (await listen()).flatMap(({ element }) => element.getAttribute('data-service') ?? []);
    expect(desks.length).toBeGreaterThan(3);
    expect(new Set(desks).size).toBe(desks.length);
  });

  test('hears each first sentence in the voice of its own language', async () => {
    const said = await listen();
    const quotes = said.filter(({ role }) => role === 'blockquote');
    expect(quotes.length).toBeGreaterThan(locales.length);
    const own = quotes.filter((_, index) => index % locales.length === 0);
    expect(quotes.map(({ element }) => element.getAttribute('lang')).sort()).toEqual(
      locales.flatMap((language) => own.map(() => language)).sort(),
    );
    expect(own.map(({ element }) => element.getAttribute('lang'))).toEqual(own.map(() => locale));
  });
});
