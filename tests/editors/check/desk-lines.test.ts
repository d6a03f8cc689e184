import { expect, test } from 'vitest';
import { placesWith, swap } from './fixture';

const situation = 'content/situations/blackmail/en.mdx';
const desk = 'content/services/helpwanted/service.yaml';
const [dutch, english] = ['content/services/helpwanted/nl.mdx', 'content/services/helpwanted/en.mdx'] as const;

type Change = readonly [file: string, from: string, to: string];

/** What an editor is told when the line of a desk says this, after changes in the files of that desk. */
const told = (words: string, changes: readonly Change[]) =>
  placesWith((files) => {
    for (const change of changes) swap(files, ...change);
    swap(files, situation, 'helpwanted: They help.', `helpwanted: ${words}`);
  });

const phone = (field: string, value: string): Change => [
  desk,
  '    type: phone\n',
  `    type: phone\n    ${field}: { value: "${value}", status: current, confidence: medium, sources: [about], asOf: undated }\n`,
];
const nameNeeded: Change[] = [
  [desk, 'honesty:\n  anonymous: { sources: [about], asOf: undated }\n', ''],
  ...[dutch, english].map((file): Change => [file, 'honesty:\n  anonymous: Yes.\n', '']),
];

test.each<[string, Change[]]>([
  ['Call day and night.', []],
  ['Call day and night.', [phone('hours', 'Mo-Su 11:00-21:00')]],
  ['Call on working days.', [phone('hours', '24/7')]],
  ['They help. Free.', [phone('cost', 'local')]],
  ['Talk without your name.', nameNeeded],
  ['If you are 8 to 18.', [[english, 'Call 112', 'From 8 to 21. Call 112']]],
  ['Between 12 and 25? Talk it over.', []],
  ['From age 12 you can talk here.', []],
  ['Younger than 25? Call.', []],
  ['Are you 12 or older?', []],
  ['For 12+ they listen.', []],
])('a visitor is not told of a desk what it does not say itself: %s', (words, changes) => {
  expect(told(words, changes)).toEqual([`${situation}:14:15 desk-line-of-other`]);
});

test.each<[string, Change[]]>([
  ['Call day and night.', [phone('hours', '24/7')]],
  ['Call on working days.', [phone('hours', 'Mo-Fr 09:00-17:00')]],
  ['They help. Free.', [phone('cost', 'free')]],
  ['Talk without your name, freely, by day.', []],
  ['If you are 8 to 18.', [[english, 'Call 112', 'From 8 to 18. Call 112']]],
  ['Between 8 and 18? Talk it over.', [[english, 'Call 112', 'From 8 to 18. Call 112']]],
  ['They call back in under 10 minutes.', []],
])('a visitor is told what the desk says itself: %s', (words, changes) => {
  expect(told(words, changes)).toEqual([]);
});

test('the line of a desk that is no longer in the list is told of once', () => {
  const places = placesWith((files) => {
    swap(files, 'content/situations/blackmail/situation.yaml', '  - { service: helpwanted, for: [teenager] }\n', '');
    swap(files, situation, 'helpwanted: They help.', 'helpwanted: Call day and night.');
  });
  expect(places.filter((place) => place.startsWith(`${situation}:14`))).toEqual([
    `${situation}:14:3 words-for-nothing`,
  ]);
});
