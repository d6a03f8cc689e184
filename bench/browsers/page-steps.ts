import { deepStrictEqual, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { stateAt } from '@/lib/hours/state';
import { choiceSteps } from './choice-steps';
import { diskSteps } from './disk-steps';
import { finderSteps } from './finder-steps';
import { elsewhere } from './site';
import { LeftOut, type Step, traceIn } from './step';
import { until } from './visitor';

const desk = '/nl/contact/kindertelefoon/';
const search = '/nl/zoeken/';
const field = 'input[type="search"]';
const summary = 'main details.fold:not([id]) > summary';

/** What a visitor does on any page, in the order of the report. */
export const steps: readonly Step[] = [
  ...finderSteps,
  ...choiceSteps,
  ...diskSteps,
  {
    name: 'One tap leaves the site, and Back leads to the page before, never to the one that was left',
    told: 'exit',
    take: async (visitor, { site }) => {
      await visitor.open(`${site.origin}/nl/privacy/`);
      await visitor.open(`${site.origin}/nl/hulp-vinden/`);
      const length = await visitor.run(() => history.length);
      await visitor.tap('[data-quick-exit]');
      await until(visitor, 'the other site shows', (there) => location.pathname === there, elsewhere);
      deepStrictEqual(await visitor.run(() => history.length), length);
      await visitor.run(() => history.back());
      await until(visitor, 'the page before shows', () => location.pathname === '/nl/privacy/');
    },
  },
  {
    name: 'Three times Shift leaves the site',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + desk);
      for (const left of ['2', '1']) {
        await visitor.press('Shift');
        await until(
          visitor,
          `the page hears Shift (${left} left)`,
          () => document.querySelector('[data-exit-status]')?.textContent,
        );
      }
      await visitor.press('Shift');
      await until(visitor, 'the other site shows', (there) => location.pathname === there, elsewhere);
    },
  },
  {
    name: 'Every channel with hours says whether it is open now, as the published hours have it',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + desk);
      await until(visitor, 'a state shows', () => document.querySelector('open-state[data-state]') !== null);
      const shown = await visitor.run(() =>
        [...document.querySelectorAll<HTMLElement>('open-state[data-schedule]')].map(({ dataset, textContent }) => ({
          schedule: dataset.schedule ?? '',
          state: dataset.state,
          words: textContent,
        })),
      );
      ok(shown.length > 0, 'No channel has hours.');
      for (const { schedule, state, words } of shown) {
        // A minute may have passed since the page said it.
        const states = [0, 60_000].map((ago) => stateAt(JSON.parse(schedule), new Date(Date.now() - ago)).state);
        ok(states.some((each) => each === state) && words, `The page says ${state}, the hours say ${states[0]}.`);
      }
    },
  },
  {
    name: 'Search finds while somebody types, shows whom to talk to, and nothing is asked for or left',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + search);
      await until(visitor, 'there is a field', (field) => document.querySelector(field)?.checkVisibility(), field);
      const before = await visitor.run(traceIn);
      site.requests.length = 0;
      await visitor.tap(field);
      await visitor.type('sextortion');
      const first = () => document.querySelector<HTMLElement>('[data-result]')?.dataset.id;
      deepStrictEqual(await until(visitor, 'something is found', first), 'sextortion');
      await visitor.run((field) => document.querySelector<HTMLInputElement>(field)?.select(), field);
      await visitor.type('zelfmoord');
      await until(visitor, 'help stands above', () => document.querySelector('[data-crisis]')?.checkVisibility());
      deepStrictEqual(site.requests, []);
      deepStrictEqual(await visitor.run(traceIn), before);
    },
  },
  {
    name: 'What was typed in search is gone after Back',
    told: 'search',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + search);
      await visitor.tap(field);
      await visitor.type('sextortion');
      await until(visitor, 'something is found', () => document.querySelector('[data-result]') !== null);
      await visitor.open(`${site.origin}/nl/privacy/`);
      await visitor.run(() => history.back());
      await until(visitor, 'Back leads to search', (field) => document.querySelector(field) !== null, field);
      await until(
        visitor,
        'the field is empty and nothing is found',
        (field) =>
          document.querySelector<HTMLInputElement>(field)?.value === '' && !document.querySelector('[data-result]'),
        field,
      );
    },
  },
  {
    name: 'A fold opens and closes by a tap and by Enter',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + desk);
      const isOpen = (summary: string) => document.querySelector(`${summary} + *`)?.checkVisibility();
      const isClosed = (summary: string) => !document.querySelector(`${summary} + *`)?.checkVisibility();
      ok(await visitor.run(isClosed, summary), 'The fold is open from the start.');
      for (const press of [() => visitor.tap(summary), () => visitor.press('Enter')]) {
        await press();
        await until(visitor, 'the fold opens', isOpen, summary);
        await visitor.press('Enter');
        await until(visitor, 'the fold closes', isClosed, summary);
      }
    },
  },
  {
    name: 'Without a script a number can be called, the exit is a link, hours stand in words and folds open',
    take: async (visitor, { plain }) => {
      await visitor.open(plain.origin + desk);
      const seen = await visitor.run(() => ({
        number: document.querySelector('main [data-channel="phone"] a')?.getAttribute('href') ?? '',
        states: document.querySelectorAll('open-state[data-state]').length,
        words: document.querySelector('main [data-channel="phone"]')?.textContent ?? '',
      }));
      match(seen.number, /^tel:\d+$/);
      match(seen.words, /\d[.:]00/);
      deepStrictEqual(seen.states, 0);
      await visitor.tap(summary);
      await until(
        visitor,
        'the fold opens',
        (summary) => document.querySelector(`${summary} + *`)?.checkVisibility(),
        summary,
      );
      await visitor.tap('[data-quick-exit]');
      await until(visitor, 'the other site shows', (there) => location.pathname === there, elsewhere);
    },
  },
  {
    name: 'On paper stands what is folded, and no exit',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + desk);
      const [folded, exit] = await visitor.run(() => {
        const texts = [...document.querySelectorAll('main details:has(> summary > h2) p')].map(
          (each) => each.firstChild?.textContent ?? '',
        );
        return [
          texts.find(({ length }) => length > 20) ?? '',
          document.querySelector('[data-quick-exit]')?.textContent?.trim() ?? '',
        ] as const;
      });
      ok(folded && exit, 'There is no fold, or no exit.');
      const paper = await visitor.print();
      if (!paper) throw new LeftOut('its driver cannot print');
      const words = execFileSync('pdftotext', ['-', '-'], { input: paper, encoding: 'utf8' });
      const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '');
      ok(squeezed(words).includes(squeezed(folded)), `“${folded}” is not on paper.`);
      ok(!squeezed(words).includes(squeezed(exit)), `“${exit}” is on paper.`);
    },
  },
];
