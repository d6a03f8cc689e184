import { expect, test } from 'vitest';
import { check, inBody, placesWith, swap, validContent, withFault } from './fixture';

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
  ['from: "2026-12-24", until: "2027-01-02"', 'on: "2027-01-03"', []],
  ['from: "2026-12-24", until: "2027-01-02"', 'on: "2027-01-02"', ['listed-twice']],
  ['on: "2026-12-25"', 'from: "2026-12-24", until: "2027-01-02"', ['listed-twice']],
  ['from: "2026-12-24", until: "2062-01-02"', 'on: "2026-12-01"', ['closure-far-ahead']],
  ['from: "2026-12-24", until: "2027-02-31"', 'on: "2026-12-01"', ['no-such-day']],
  ['from: "2026-12-24", until: "2026-12-24"', 'on: "2026-12-01"', ['closure-days']],
  ['from: "2026-12-24", until: "2026-12-01"', 'on: "2026-11-30"', ['closure-days']],
  ['until: "2026-12-24"', 'on: "2026-12-01"', ['closure-days']],
  ['on: "2026-12-24", until: "2026-12-26"', 'on: "2026-12-01"', ['closure-days']],
  ['', 'on: "2026-12-01"', ['closure-days']],
])('closed { %s } and { %s }: %j', (one, other, told) => {
  const closure = (days: string) => `      - { ${days}${days && ', '}reason: { nl: "Kerst", en: "Christmas" } }\n`;
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

/** What an editor is told about a chat of helpwanted with one source, as codes. */
function withChat({ publisher = 'The Paper', site = 'paper.example', value = 'https://paper.example', extra = '' }) {
  const files = validContent();
  files['content/sources/paper/source.yaml'] =
    `title: { nl: "Een", en: "One" }\npublisher: "${publisher}"\nurl: "https://www.${site}/help"\npublished: "2024"\nread: "2026-11-22"\ncopy: live\nlanguage: en\n`;
  files[structure] +=
    `  - { id: chat, type: chat, value: "${value}", status: current, sources: [paper], asOf: undated, ${extra} }\n`;
  return check(files).map(({ code }) => code);
}

test.each([
  ['of a paper alone', {}, ['high-of-one-source']],
  ['of the desk itself', { publisher: 'Help wanted' }, []],
  ['of the government', { site: 'rijksoverheid.nl', value: 'https://www.rijksoverheid.nl' }, ['sources-elsewhere']],
] as const)('a chat that is certain by a page %s: %j', (_, chat, told) => {
  expect(withChat({ ...chat, extra: 'confidence: high' })).toEqual(told);
});

test.each([
  ['https://helpwantd.example', '', ['address-of-nobody']],
  ['https://chat.paper.example', '', []],
  ['https://helpwanted.chat', '', []],
  ['https://helpwantd.example', 'check: { on: "2026-11-20", by: editor-1, value: "https://helpwantd.example" }', []],
])('a chat at %s that is no page of its source, %s: %j', (value, check, told) => {
  expect(withChat({ publisher: 'Helpwanted', value, extra: `confidence: medium, ${check}` })).toEqual(told);
});

test.each([
  ['Op 25 december 2026 en vrijdag 25 december 2026.', ''],
  ['Op donderdag 25 december 2026.', 'Friday'],
  ['Op 31 februari 2026.', 'a day that does not exist'],
  ['Op 31-04-2026.', 'a day that does not exist'],
  ['Op 30/02/2026 en 25-12-2026.', 'a day that does not exist'],
  ['Op 2026-02-30.', 'a day that does not exist'],
  ['Op 2026-02-28 en 1-2-2026.', ''],
  ['Dat hoor je a.s. vrijdag.', 'A week from now'],
  ['Over drie weken is het zover.', 'A week from now'],
  ['Dat hoor je volgende week.', 'A week from now'],
  ['Bel ’s morgens, morgen of vandaag.', ''],
  ['Komende jaren, en de week daarna.', ''],
])('days in a text: %s', (words, told) => {
  expect(told === '' ? inBody(words).includes('nl.mdx') : inBody(words).includes(told)).toBe(told !== '');
});

test.each([
  'Bel geen 112.',
  'Bel 112 niet.',
  'Je mag 112 niet bellen.',
  'Bel dan nooit <Contact service="helpwanted" channel="phone" />.',
  'Chat niet met <PageLink to="service/talk-line" />.',
  'Do not call 112.',
  'Never ring 113 when you are in danger.',
  "You mustn't call **112** at night.",
  'Don’t call Helpwanted.',
])('nobody is told not to call for help: %s', (words) => {
  expect(inBody(words)).toContain('Here visitors are told not to call');
});

test.each([
  'Durf je niet te bellen? Bel dan toch 112.',
  'Durf je 113 niet te bellen?',
  'Als je 112 niet kunt bellen, gebruik dan de app.',
  'Bel 112 als je niet veilig bent.',
  'Geen haast? Bel 112 dan niet, maar ga naar de politie.',
  'Do not call 112 unless help must come now.',
  'They do not call 112 for you.',
  'Do not call home at once.',
  'If you do not know, call 112.',
])('honest words about calling pass: %s', (words) => {
  expect(inBody(words)).toBe('');
});

test.each([
  ['Somebody blackmails him.', ''],
  ['Wie kan mij zeggen wat ik moet doen?', ''],
  ['Kan iemand meedenken?', ''],
  ['Somebody has a nude photo of me.', 'cannot be that of a parent'],
  ['Somebody is bullying me at my school.', 'cannot be that of a parent'],
])('a parent says: %s', (words, told) => {
  const said = withFault((files) =>
    swap(files, 'content/situations/blackmail/nl.mdx', 'parent: Somebody blackmails my child.', `parent: "${words}"`),
  );
  expect(told === '' ? said : said.includes(told)).toBe(told === '' ? '' : true);
});

test.each([
  ['0800-0423', '0800-0432', 2],
  ['020-261 52 75', '020-261 52 76', 2],
  ['0800-7000', '0800-2000', 0],
  ['020-261 52 75', '020-162 52 76', 0],
])('the numbers of two desks are %s and %s', (one, other, hints) => {
  const files = validContent();
  files[structure] = String(files[structure]).replace('020-261 52 75', one);
  files['content/services/talk-line/service.yaml'] +=
    `  - { id: phone, type: phone, value: "${other}", status: current, confidence: medium, sources: [about], asOf: undated }\n`;
  expect(check(files).map(({ code }) => code)).toEqual(Array(hints).fill('number-near-other'));
});
