// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/content/finder/answers';
import { locales } from '@/i18n/locale';
import type { finderData } from '@/site/files/finder';
import { find, hrefOf, inside, itemsOf, phrasesOf } from '../support/said';
import { isAll } from '../support/scope';
import { builtPage, read, type Said, titleAt, wordsOf } from '../support/screen-reader';

const data: ReturnType<typeof finderData> = JSON.parse(readFileSync('out/data/finder.json', 'utf8'));

const situation = 'sextortion';
const chosen = { who: 'parent', what: situation } as const;

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
