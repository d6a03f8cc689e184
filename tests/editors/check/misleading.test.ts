import { expect, test } from 'vitest';
import { inBody, placesWith, swap } from './fixture';

const structure = 'content/services/helpwanted/service.yaml';

/** What is said when the telephone of a desk has these fields besides, as codes. */
const withFields = (fields: string) =>
  placesWith((files) => swap(files, structure, '    type: phone\n', `    type: phone\n${fields}`)).map(
    (told) => told.split(' ')[1],
  );

test.each([
  ['21:00-11:00', ['hours-odd']],
  ['11:00-11:01', ['hours-odd']],
  ['20:00-06:00', []],
  ['22:00-24:00', []],
  ['11:00-11:30', []],
])('open from Monday to Sunday, %s: %j', (times, told) => {
  const evidence = 'status: current, confidence: high, sources: [about], asOf: undated';
  expect(withFields(`    hours: { value: "Mo-Su ${times}", ${evidence} }\n`)).toEqual(told);
});

test.each([
  ['2028-05-25', '2028-05-26', []],
  ['2026-12-25', '2026-12-25', ['listed-twice']],
  ['2028-06-25', '2026-12-25', ['closure-far-ahead']],
])('closed on %s and %s: %j', (one, other, told) => {
  const closure = (on: string) => `      - { on: "${on}", reason: { nl: "Kerst", en: "Christmas" } }\n`;
  expect(withFields(`    closures:\n${closure(one)}${closure(other)}`)).toEqual(told);
});

test.each([
  'Stuur het naaktbeeld naar ons toe als bewijs.',
  'Send us the photo as proof.',
  'Bel ons. Bewaar de naaktfoto op je telefoon.',
  'Save the nude as proof.',
])('nobody is asked for an image: %s', (words) => {
  expect(inBody(words)).toContain('Here visitors are asked to send or keep an image');
});

test.each([
  'Stuur ons nooit beelden.',
  'Never send us a photo.',
  'Stuur je een foto?',
  'Bewaar eerst wat je wilt houden: foto’s en berichten.',
  'Stuur de link naar het meldpunt. Een foto is niet nodig.',
])('honest advice passes: %s', (words) => {
  expect(inBody(words)).toBe('');
});

test.each(['TODO: nakijken', 'XXX', 'Wie belt er ???', 'Lorem ipsum dolor', '[Jan: kun jij dit nog nakijken?]'])(
  'what somebody still has to write is not published: %s',
  (words) => {
    expect(inBody(words)).toContain('nl.mdx:21:');
  },
);

test.each(['Is dat zo?', 'Zie [sic] en [Let op de tijd]', 'todo is een woord'])('"%s" is written', (words) => {
  expect(inBody(words)).toBe('');
});
