import { deepStrictEqual, ok } from 'node:assert/strict';
import { LeftOut, type Step, traceIn } from './step';
import { until } from './visitor';

/** Where something can be chosen, and one choice on each page. */
const choices = { finder: '[value="parent"]', directory: '[name="no-call"]', material: '[value="parents"]' };
const pages = [
  ['/nl/hulp-vinden/', choices.finder],
  ['/nl/contact/', choices.directory],
  ['/nl/school/lesmateriaal/', choices.material],
] as const;

/** Chooses something on a page that stands there, and tells whether it is chosen. Runs in the page. */
const choose = (choice: string) => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const input = document.querySelector<HTMLInputElement>(choice);
  if (input) input.checked = true;
  input?.focus();
  return input?.checked;
};

const isChosen = (choice: string) => document.querySelector<HTMLInputElement>(choice)?.checked;
const isNotChosen = (choice: string) => document.querySelector<HTMLInputElement>(choice)?.checked === false;

/** What browsers do with something that was chosen, where no script can clear it. */
export const choiceSteps: readonly Step[] = [
  {
    name: 'Enter on what is chosen sends nothing, with and without a script: address, title, history and storage stay',
    take: async (visitor, { site, plain }) => {
      for (const { origin, requests } of [site, plain]) {
        for (const [address, choice] of pages) {
          await visitor.open(origin + address);
          ok(await visitor.run(choose, choice), 'Nothing could be chosen.');
          const before = await visitor.run(traceIn);
          requests.length = 0;
          await visitor.press('Enter');
          await until(visitor, 'it is still chosen', isChosen, choice);
          deepStrictEqual(await visitor.run(traceIn), before);
          deepStrictEqual(requests, []);
        }
      }
    },
  },
  {
    name: 'Without a script nothing is chosen after a reload',
    take: async (visitor, { plain }) => {
      for (const [address, choice] of pages) {
        await visitor.open(plain.origin + address);
        ok(await visitor.run(choose, choice), 'Nothing could be chosen.');
        await visitor.run(() => {
          document.documentElement.classList.add('before');
          location.reload();
        });
        await until(
          visitor,
          'the page is loaded anew',
          () => document.querySelector('html:not(.before) main') !== null,
        );
        await until(visitor, 'the page is loaded', () => document.readyState === 'complete');
        ok(await visitor.run(isNotChosen, choice), `${choice} on ${address} is chosen again.`);
      }
    },
  },
  {
    name: 'Without a script nothing is chosen after Back',
    take: async (visitor, { plain }) => {
      for (const [address, choice] of pages) {
        await visitor.open(plain.origin + address);
        ok(await visitor.run(choose, choice), 'Nothing could be chosen.');
        await visitor.run(() => document.documentElement.classList.add('before'));
        await visitor.open(`${plain.origin}/nl/privacy/`);
        await visitor.run(() => history.back());
        await until(visitor, 'Back leads there', (choice) => document.querySelector(choice) !== null, choice);
        await until(visitor, 'the page is loaded', () => document.readyState === 'complete');
        if (await visitor.run(() => document.querySelector('html.before') !== null)) {
          throw new LeftOut('it keeps the page as it was left for Back, and without a script nothing can clear it');
        }
        ok(await visitor.run(isNotChosen, choice), `${choice} on ${address} is chosen again.`);
      }
    },
  },
];
