import { deepStrictEqual, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { finderData } from '@/site/files/finder';
import { type Step, traceIn, visible } from './step';
import { until } from './visitor';

const finder = (): ReturnType<typeof finderData> => JSON.parse(readFileSync('out/data/finder.json', 'utf8'));

const door = '.door:has([data-situation="sextortion"]) > summary';
const situation = '[data-situation="sextortion"] > summary';
const outcome = '[data-outcome="sextortion"]';

/** What is chosen or open in the finder. */
const chosen = () => document.querySelectorAll('.finder [open], .finder :checked').length;

/** What a visitor does with the finder. */
export const finderSteps: readonly Step[] = [
  {
    name: 'Two taps in the finder lead to who can help; nothing is asked for, and address, title, history and storage stay',
    told: 'finder',
    take: async (visitor, { site }) => {
      await visitor.open(site.origin + finder().pages.nl);
      const before = await visitor.run(traceIn);
      site.requests.length = 0;
      await visitor.tap(door);
      await visitor.tap(situation);
      await until(
        visitor,
        'the outcome is announced',
        () => document.querySelector('main [role="status"]')?.textContent,
      );
      deepStrictEqual(await visitor.run(visible, '[data-outcome]'), ['sextortion']);
      const contact = await visitor.run(
        (outcome) => document.querySelector(`${outcome} [data-channel] a`)?.getAttribute('href') ?? '',
        outcome,
      );
      match(contact, /^(tel:|https:|mailto:)/);
      deepStrictEqual(site.requests, []);
      deepStrictEqual(await visitor.run(traceIn), before);
    },
  },
  {
    name: 'Without a script every answer in the finder shows the desks of the published rules, in their order',
    take: async (visitor, { plain }) => {
      const { pages, answers, outcomes } = finder();
      await visitor.open(plain.origin + pages.nl);
      await visitor.tap(door);
      await visitor.tap(situation);
      for (const where of answers.where) {
        for (const noCall of answers.noCall) {
          await visitor.run(
            ({ where, noCall }) => {
              for (const input of document.querySelectorAll<HTMLInputElement>('.finder input')) {
                input.checked = input.name === 'no-call' ? noCall : input.value === where;
              }
            },
            { where, noCall },
          );
          const desks = await visitor.run(visible, `${outcome} [data-service]`);
          const published = outcomes.find(
            (one) => one.who === 'unsure' && one.what === 'sextortion' && one.where === where && one.noCall === noCall,
          );
          deepStrictEqual(
            desks,
            published?.desks.map(({ service }) => service),
            `${where}, without calling: ${noCall}`,
          );
        }
      }
    },
  },
  {
    name: 'After Back and after a reload nothing is chosen or open in the finder',
    told: 'back',
    take: async (visitor, { site }) => {
      const { pages } = finder();
      for (const leave of ['back', 'reload'] as const) {
        await visitor.open(site.origin + pages.nl);
        await visitor.tap(door);
        await visitor.tap(situation);
        await visitor.tap('.refine summary');
        await visitor.tap('label:has([value="parent"])');
        ok((await visitor.run(chosen)) > 3, 'Nothing could be chosen.');
        await visitor.run(() => document.documentElement.classList.add('before'));
        if (leave === 'back') {
          await visitor.open(`${site.origin}/nl/privacy/`);
          await visitor.run(() => history.back());
          await until(visitor, 'Back leads to the finder', () => document.querySelector('.finder') !== null);
        } else {
          await visitor.run(() => location.reload());
          await until(
            visitor,
            'the page is loaded anew',
            () => document.querySelector('html:not(.before) .finder') !== null,
          );
        }
        await until(visitor, 'the page is loaded', () => document.readyState === 'complete');
        await until(
          visitor,
          `nothing is chosen (${leave})`,
          () => !document.querySelector('.finder [open], .finder :checked'),
        );
      }
    },
  },
];
