import { expect, test } from 'vitest';
import { type Files, placesWith, serviceYaml, swap, withFault } from './fixture';

const folder = 'content/situations/sextortion';
const situation = `${folder}/situation.yaml`;
const texts = [`${folder}/nl.mdx`, `${folder}/en.mdx`];
const [dutch = '', english = ''] = texts;
const chat = 'content/services/talk-line/service.yaml';
const everywhere = 'european-netherlands, caribbean-netherlands, abroad';

/** Adds a service, and puts it among the desks of the first list, with words in each text. */
function addDesk(files: Files, id: string, yaml: string, desks: string): void {
  addService(files, id, yaml);
  swap(files, situation, '[talk-line, helpwanted]', desks);
  for (const text of texts) swap(files, text, 'desks:\n', `desks:\n  ${id}: They help too.\n`);
}

function addService(files: Files, id: string, yaml: string): void {
  files[`content/services/${id}/service.yaml`] = yaml;
  for (const locale of ['nl', 'en']) {
    files[`content/services/${id}/${locale}.mdx`] =
      `---\ntitle: ${id}\nslug: ${id}\nsummary: x\nhonesty:\n  anonymous: Yes.\n---\n`;
  }
}

const superseded = (successor: string) =>
  serviceYaml
    .replace('someone-to-talk-to', 'history')
    .replace('status: current', `status: superseded\nsuccessors: [${successor}]`)
    .replace(/channels:[\s\S]*/, '');

const unconfirmed = serviceYaml
  .replace('261 52 75', '261 52 76')
  .replace('status: current\n    confidence: medium', 'status: unconfirmed');

test.each([
  ['first', '[other, talk-line, helpwanted]', '6:16'],
  ['last', '[talk-line, helpwanted, other]', '6:39'],
  // The dead end is the same fault.
  ['the only one', '[other]', '6:16'],
])(
  'nobody is sent to a desk that is gone or that nobody could confirm, when it is %s: told once',
  (_rank, desks, place) => {
    expect(placesWith((files) => addDesk(files, 'other', superseded('talk-line'), desks))).toEqual([
      `${situation}:${place} desk-superseded`,
    ]);
    expect(placesWith((files) => addDesk(files, 'other', unconfirmed, desks))).toEqual([
      `${situation}:${place} desk-unconfirmed`,
    ]);
  },
);

test('a desk whose successor no longer exists either: the one that does is named', () => {
  const told = withFault((files) => {
    addDesk(files, 'other', superseded('older'), '[talk-line, helpwanted, other]');
    addService(files, 'older', superseded('talk-line'));
  });
  expect(told).toContain('Did you mean "talk-line"?');
});

test('a desk whose successors go in a circle is refused, and the circle too', () => {
  const told = placesWith((files) => {
    addDesk(files, 'other', superseded('older'), '[talk-line, helpwanted, other]');
    addService(files, 'older', superseded('other'));
  });
  expect(told).toEqual([
    'content/services/older/service.yaml:4:14 successor-cycle',
    'content/services/other/service.yaml:4:14 successor-cycle',
    `${situation}:6:39 desk-superseded`,
  ]);
});

test('a desk with a letter wrong is told wherever it stands, and its words are left alone', () => {
  expect(placesWith((files) => swap(files, situation, /\btalk-line/g, 'talk-lime'))).toEqual([
    `${situation}:6:16 unknown-reference`,
    `${situation}:8:28 unknown-reference`,
    `${situation}:9:16 unknown-reference`,
  ]);
});

/** Makes the chat of the fixture a number that one has to ring. */
const asPhone = (files: Files, reachableFrom = '') =>
  swap(
    files,
    chat,
    'id: chat\n    type: chat\n    value: "https://talk.example"\n',
    `id: phone\n    type: phone\n    value: "0800-0101"\n${reachableFrom && `    reachableFrom: [${reachableFrom}]\n`}`,
  );

const saySomethingElse = (files: Files, file: string) =>
  swap(files, file, 'say:', 'withoutCalling: Ask somebody to call for you.\nsay:');

/** Puts a chat of medium confidence behind the first channel. */
const addMediumChat = (files: Files) =>
  swap(
    files,
    chat,
    /$/,
    '  - { id: chat, type: chat, value: "https://talk.example", status: current, confidence: medium, sources: [about], asOf: undated }\n',
  );

const inBothLists = (code: string) => [`${situation}:6:15 ${code}`, `${situation}:8:15 ${code}`];

test.each([
  ['nowhere that we know of', '', 'on Bonaire, Saba or Sint Eustatius and abroad:'],
  ['in the European Netherlands and abroad', 'european-netherlands, abroad', 'on Bonaire, Saba or Sint Eustatius:'],
])('a number that works %s leaves a dead end, and the place is named', (_where, places, named) => {
  const told = withFault((files) => {
    asPhone(files, places);
    for (const text of texts) saySomethingElse(files, text);
  });
  expect(told.split('\n').map((line) => line.includes(`This is a dead end ${named}`))).toEqual([true, true]);
});

test('a number that works everywhere is enough, when the texts tell who cannot call what to do', () => {
  const withWords = (files: string[]) =>
    placesWith((content) => {
      asPhone(content, everywhere);
      for (const file of files) saySomethingElse(content, file);
    });
  expect(withWords([])).toEqual(inBothLists('no-way-without-calling'));
  expect(withWords([dutch])).toEqual(inBothLists('no-way-without-calling'));
  expect(withWords([english])).toEqual(inBothLists('no-way-without-calling'));
  expect(withWords(texts)).toEqual([]);
});

test('a desk that is for people elsewhere is none', () => {
  expect(
    placesWith((files) => swap(files, chat, 'audiences:', 'areaServed: [european-netherlands, abroad]\naudiences:')),
  ).toEqual(inBothLists('no-desk'));
});

test('a chat of medium confidence is not enough where the number may not work', () => {
  const told = placesWith((files) => {
    asPhone(files);
    addMediumChat(files);
    for (const text of texts) saySomethingElse(files, text);
  });
  expect(told).toEqual(inBothLists('only-medium'));
});

test('a chat of medium confidence is not enough for who cannot call', () => {
  const told = placesWith((files) => {
    asPhone(files, everywhere);
    addMediumChat(files);
  });
  expect(told).toEqual(inBothLists('no-way-without-calling'));
});

test('what lacks words is told in the text that lacks them, and words for nothing in the text that has them', () => {
  const inEnglish = (from: string | RegExp, to: string) => placesWith((files) => swap(files, english, from, to));
  expect(inEnglish(/donts:\n.*/, 'donts: {}')).toEqual([`${english}:9:8 no-words-for`]);
  expect(inEnglish('  helpwanted: They help.\n', '')).toEqual([`${english}:12:1 no-words-for`]);
  expect(inEnglish('donts:\n', '  run: Run.\ndonts:\n')).toEqual([`${english}:9:3 words-for-nothing`]);
  expect(inEnglish('desks:\n', 'desks:\n  police: They come.\n')).toEqual([`${english}:13:3 words-for-nothing`]);
});
