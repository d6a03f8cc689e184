// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Answers, unsureLeadsTo } from '@/content/finder/answers';
import { locales } from '@/i18n/locale';
import type { finderData } from '@/site/files/finder';
import { isAll } from '../support/scope';
import { builtPage, read, type Said, titleAt, wordsOf } from '../support/screen-reader';
import { rulesOn } from '../support/stylesheet';

const data: ReturnType<typeof finderData> = JSON.parse(readFileSync('out/data/finder.json', 'utf8'));

const situation = 'sextortion';
const chosen = { who: 'parent', what: situation } as const;

const phrasesOf = (said: Said[]) => said.map(({ phrase }) => phrase);

const hrefOf = ({ element }: Said) => element.getAttribute('href');

/** What is said of the parts of an element. */
const inside = (said: Said[], around: Element | null | undefined) =>
  said.filter(({ element }) => element !== around && around?.contains(element));

/** The first thing said about an element that fits a selector. */
function find(said: Said[], selector: string): Said {
  const found = said.find(({ element }) => element.matches(selector));
  if (!found) throw new Error(`Nothing is said about ${selector}`);
  return found;
}

/** The words of each item of a list as written, without the numbers of the sources behind them. */
const itemsOf = (list: Element | null | undefined) =>
  [...(list?.querySelectorAll(':scope > li > p') ?? [])].map((item) =>
    wordsOf(item)
      .slice(0, wordsOf(item).length - wordsOf(item.querySelector('sup')).length)
      .trim(),
  );

for (const locale of locales) {
  describe.runIf(isAll || locale === 'nl')(`a visitor who listens to the finder (${locale})`, () => {
    const listen = (answers: Partial<Answers> = chosen) => read(locale, 'page/find-help', { answers });
    const listenToOutcome = async (answers?: Partial<Answers>) => {
      const said = await listen(answers);
      return inside(said, find(said, '[data-outcome]').element);
    };
    const page = () => builtPage(locale, `situation/${situation}`);

    test('first hears the way past it all, the emergency number and the way out, and then whose site it is', async () => {
      const said = await listen();
      const start = said.slice(
        0,
        said.findIndex(({ role }) => role === 'banner'),
      );
      const links = start.filter(({ role }) => role === 'link');
      expect(links.map(hrefOf).slice(0, 2)).toEqual(['#main', 'tel:112']);
      expect(links[2]?.element.matches('[data-quick-exit]')).toBe(true);
      expect(links).toHaveLength(3);
      expect(said.find(({ role }) => role === 'heading')?.element.matches('main h1')).toBe(true);
    });

    test('hears the doors first, each with its name, and behind an open one what may fit', async () => {
      const said = await listen({});
      const summaries = (some: Said[]) => some.filter(({ element }) => element.matches('summary'));
      const doors = [...find(said, 'main').element.querySelectorAll('.door > summary')];
      expect(summaries(said).map(({ element }) => element)).toEqual([
        ...doors,
        ...find(said, 'main').element.querySelectorAll('.fold > summary'),
      ]);
      expect(said.some(({ element }) => element.closest('[data-outcome], .refine') !== null)).toBe(false);
    });

    test('hears the outcome right after what was pressed, by its words, and no other outcome', async () => {
      const said = await listen();
      const pressed = said.findIndex(({ element }) => element.matches(`[data-situation="${situation}"] > summary`));
      const region = find(said, '[data-outcome]');
      const heading = inside(said, region.element)[0] as Said;
      const name = wordsOf(heading.element);
      expect(region.phrase).toBe(`region, ${name}`);
      expect(heading.phrase).toBe(`heading, ${name}, level 2`);
      expect(name).toContain(wordsOf(said[pressed]?.element.querySelector('b')));
      expect(said.indexOf(region)).toBeGreaterThan(pressed);
      expect(said.filter(({ element }) => element.closest('[data-outcome]') !== null)).toHaveLength(
        1 + inside(said, region.element).length,
      );
    });

    test('hears each question behind it as a group with its name, and each answer with its words and its state', async () => {
      const said = await listen();
      const groups = said.filter(({ role, element }) => role === 'group' && element.matches('fieldset'));
      const questions = ['who', 'where'] as const;
      expect(groups).toHaveLength(questions.length);
      for (const [index, name] of questions.entries()) {
        const question = groups[index]?.element;
        const radios = [...(question?.querySelectorAll<HTMLInputElement>('input') ?? [])];
        expect(radios.map(({ value }) => value)).toEqual(data.answers[name]);
        expect(groups[index]?.phrase).toBe(`group, ${wordsOf(question?.querySelector('legend'))}`);
        expect(phrasesOf(inside(said, question).filter(({ role }) => role === 'radio'))).toEqual(
          radios.map((radio, place) => {
            const state = radio.checked ? 'checked' : 'not checked';
            return `radio, ${wordsOf(radio.closest('label'))}, ${state}, position ${place + 1}, set size ${radios.length}`;
          }),
        );
      }
      const [checkbox] = said.filter(({ role }) => role === 'checkbox');
      expect(checkbox?.phrase).toBe(`checkbox, ${wordsOf(checkbox?.element.closest('label'))}, not checked`);
    });

    test('hears what to do, then the desks, then what happens then, and behind it the emergency number', async () => {
      const said = await listen();
      const outcome = find(said, '[data-outcome]').element;
      const headings = inside(said, outcome).filter(({ role }) => role === 'heading');
      expect(headings.map(({ phrase }) => Number(phrase.at(-1)))).toEqual([2, 3, 3, 3]);
      const [, desks, , after] = headings as [Said, Said, Said, Said];
      const order = [
        find(said, '[data-outcome] ol:not(.desks)'),
        desks,
        find(said, '[data-service]'),
        find(said, '[data-night]'),
        after,
        find(said, '[data-place] a'),
      ];
      const places = order.map((part) => said.indexOf(part));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    });

    test('hears what to do as an ordered list, and at the end what happens then, as the page of the situation says', async () => {
      const said = await listenToOutcome();
      const items = itemsOf(page().querySelector('[aria-labelledby="steps"] ol'));
      expect(items.length).toBeGreaterThan(1);
      const list = find(said, 'ol:not(.desks)').element;
      const spoken = inside(said, list).filter(({ role }) => role === 'listitem');
      expect(phrasesOf(spoken)).toEqual(
        items.map((_, index) => `listitem, level 1, position ${index + 1}, set size ${items.length}`),
      );
      // A desk that a step names is said as a link, between its words.
      const asWritten = (element: Element) =>
        phrasesOf(inside(said, element))
          .join(' ')
          .replaceAll('link, ', '')
          .replaceAll(/ (?=[.,:])/g, '');
      expect(spoken.map(({ element }) => asWritten(element))).toEqual(items);
      const after = said.findLastIndex(({ role }) => role === 'heading');
      const paragraph = page().querySelector('[aria-labelledby="after"] p');
      expect(said[after + 1]?.phrase).toBe(wordsOf(paragraph?.firstChild));
    });

    test.each<Partial<Answers>>([
      chosen,
      { who: 'child', what: situation, where: 'caribbean-netherlands', noCall: true },
      { who: 'teenager', what: situation, where: 'abroad' },
    ])('hears the desks of the published rules, in order, each with name, reason and ways: %j', async (answers) => {
      const said = await listenToOutcome(answers);
      const outcome = data.outcomes.find((candidate) =>
        Object.entries({ where: 'unsure', noCall: false, ...answers }).every(
          ([name, value]) => candidate[name as keyof Answers] === value,
        ),
      );
      const emergency = (await listen(answers)).flatMap(
        ({ element }) => element.closest<HTMLElement>('[data-place]')?.dataset.place ?? [],
      );
      expect([...new Set(emergency)]).toEqual(outcome?.emergency);

      const desks = said.filter(({ element }) => element.matches('[data-service]'));
      expect(desks.map(({ element }) => element.getAttribute('data-service'))).toEqual(
        outcome?.desks.map(({ service }) => service),
      );
      for (const [index, { service, channels, uncertainChannels }] of outcome?.desks.entries() ?? []) {
        const desk = desks[index] as Said;
        expect(desk.phrase).toBe(`listitem, level 1, position ${index + 1}, set size ${desks.length}`);
        const parts = inside(said, desk.element);
        expect(parts[0]?.phrase).toBe(`link, ${titleAt(hrefOf(parts[0] as Said))}`);
        // On the page of the situation the first desk is a card, and each other a fold.
        const reason = page().querySelector(
          `[data-service="${service}"] > p, [data-service="${service}"] > details > div > p`,
        );
        const list = parts.findIndex(({ role }) => role === 'list');
        expect(parts[list - 1]?.phrase).toBe(wordsOf(reason));

        const ways = parts.filter(({ role, element }) => role === 'listitem' && element.matches('[data-channel]'));
        const expected = [...channels, ...uncertainChannels];
        expect(ways.map(({ element }) => element.getAttribute('data-channel')).sort()).toEqual(expected.sort());
        for (const [place, way] of ways.entries()) {
          expect(way.phrase).toBe(`listitem, level 2, position ${place + 1}, set size ${ways.length}`);
          const channel = data.services[service]?.channels.find(
            ({ id }) => id === way.element.getAttribute('data-channel'),
          );
          const said = inside(parts, way.element);
          const link = said.find(({ role }) => role === 'link');
          expect(link && hrefOf(link)).toBe(channel?.address);
          expect(said.some(({ element }) => element.matches('[data-doubt]'))).toBe(
            uncertainChannels.includes(channel?.id ?? ''),
          );
        }
      }
    });
  });
}

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
  const listen = () => read(locale, `situation/${situation}`, { isOpen: true });

  test.each([
    ['what to do, then who helps', situation, ['[aria-labelledby="steps"] ol', '[data-service]']],
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

const everyPage = locales.flatMap((locale) =>
  ['page/home', 'page/find-help', `situation/${situation}`].flatMap((key) =>
    (['phone', 'wide'] as const).map((screen) => ({ locale, key, screen })),
  ),
);

// The finder is by far the longest to read aloud: a short run does so in one language here, and in the other above.
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
