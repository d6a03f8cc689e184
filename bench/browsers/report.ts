import type { Engines } from '@/site/engines';
import { tableOf } from '../figures';
import type { Step } from './step';

/** What came of a step in an engine: nothing when it went as its words say, why it was left out, or what went wrong. */
export type Outcome = { leftOut?: string; fault?: string };

/** The outcomes of an engine, in the order of the steps; an engine that is not on the machine has none. */
export type Engine = { name: string; outcomes?: readonly Outcome[] };

/** The page docs/conformance/browsers.md: a row per step, a column per engine, and below it what was not as it should be. */
export function reportOf(day: string, steps: readonly { name: string }[], engines: readonly Engine[]): string {
  const cell = ({ leftOut, fault }: Outcome = { leftOut: '' }) =>
    fault === undefined ? (leftOut === undefined ? 'yes' : 'left out') : 'no';
  const rows = steps.map(({ name }, index) => [name, ...engines.map(({ outcomes }) => cell(outcomes?.[index]))]);
  const notes = engines.flatMap(({ name, outcomes }) =>
    outcomes
      ? outcomes.flatMap(({ leftOut, fault }, index) => {
          const note = fault ?? leftOut;
          return note === undefined ? [] : [`- ${name}, “${steps[index]?.name}”: ${note}`];
        })
      : [`- ${name} is not on this machine: nothing was tried in it.`],
  );
  return `# What visitors do, in three engines

Written by \`npm run conformance:browsers\` on ${day}. The same steps in every engine, on the built site with its own policy;
“without a script” is a policy that allows none. What was asked for is what the server saw.

${tableOf([['what a visitor does', ...engines.map(({ name }) => name)], ...rows])}

${notes.length > 0 ? notes.join('\n') : 'Nothing was left out.'}
`;
}

/** What the page about safe browsing tells of it: the steps that it names, in each engine that was there. */
export function enginesOf(on: string, steps: readonly Pick<Step, 'told'>[], tried: readonly Engine[]): Engines {
  const engines = tried.flatMap(({ name, outcomes }) => {
    if (!outcomes) return [];
    const held = steps.flatMap(({ told }, index): [string, boolean][] => {
      const { fault, leftOut } = outcomes[index] ?? { leftOut: '' };
      return told === undefined || leftOut !== undefined ? [] : [[told, fault === undefined]];
    });
    return [{ name, held: Object.fromEntries(held) }];
  });
  return { on, engines };
}
