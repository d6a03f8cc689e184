import { expect, test } from 'vitest';
import { serviceAudiences } from '@/content/schema/service';
import { type Files, placesWith, serviceYaml, swap, withFault } from './fixture';

const folder = 'content/situations/blackmail';
const situation = `${folder}/situation.yaml`;
const texts = [`${folder}/nl.mdx`, `${folder}/en.mdx`];
const [dutch = '', english = ''] = texts;
const chat = 'content/services/talk-line/service.yaml';
const everywhere = 'european-netherlands, caribbean-netherlands, abroad';

const talkLine = '  - { service: talk-line, alternative: true }\n';

/** Adds a service, and puts it among the desks, with words in each text. */
function addDesk(files: Files, id: string, yaml: string, rank: 'first' | 'last'): void {
  addService(files, id, yaml);
  const line = `  - { service: ${id} }\n`;
  if (rank === 'first') swap(files, situation, talkLine, line + talkLine);
  else swap(files, situation, /steps:/, `${line}steps:`);
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
    .replace(/group: .*/, 'group: history')
    .replace('status: current', `status: superseded\nsuccessors: [${successor}]\nended: "2020"`)
    .replace(/channels:[\s\S]*/, '');

/** A number of its own: no two services share one. */
const another = serviceYaml.replace('020-261 52 75', '020-261 53 86');

const unconfirmed = another.replace('status: current\n    confidence: medium', 'status: unconfirmed');

test.each([
  ['first', 5],
  ['last', 7],
] as const)(
  'nobody is sent to a desk that is gone or that nobody could confirm, when it is %s: told once',
  (rank, line) => {
    expect(placesWith((files) => addDesk(files, 'other', superseded('talk-line'), rank))).toEqual([
      `${situation}:${line}:16 desk-superseded`,
    ]);
    expect(placesWith((files) => addDesk(files, 'other', unconfirmed, rank))).toEqual([
      `${situation}:${line}:16 desk-unconfirmed`,
    ]);
  },
);

test('a desk for the islands alone that stands before another is refused, and behind all others it is not', () => {
  const island = another.replace(
    /audiences: .*/,
    'areaServed: [caribbean-netherlands]\naudiences: [child, teenager, young-adult]',
  );
  expect(placesWith((files) => addDesk(files, 'island', island, 'first'))).toEqual([
    `${situation}:5:16 desk-of-islands-first`,
  ]);
  expect(placesWith((files) => addDesk(files, 'island', island, 'last'))).toEqual([]);
});

test('a desk that stands in the list twice is refused where it stands the second time', () => {
  expect(placesWith((files) => swap(files, situation, talkLine, talkLine + talkLine))).toEqual([
    `${situation}:6:16 desk-twice`,
  ]);
});

const daytime = (files: Files) => swap(files, chat, '24/7', 'Mo-Fr 09:00-17:00');

test('a situation in which nobody answers day and night is refused, and names whom it leaves alone', () => {
  const told = withFault(daytime);
  expect(placesWith(daytime)).toEqual([`${situation}:4:1 nobody-at-night`]);
  expect(told).toContain('child, teenager, young-adult, parent, bystander, professional, unsure.');
});

test('who is named for the night answers then, and says in each text what for', () => {
  const named = (mend: (files: Files) => void) =>
    placesWith((files) => {
      daytime(files);
      swap(files, 'content/services/kindertelefoon/service.yaml', /audiences: .*/, `audiences: [${serviceAudiences}]`);
      swap(files, situation, 'steps:', 'night: [kindertelefoon]\nsteps:');
      mend(files);
    });
  const words = (files: Files, ...languages: string[]) => {
    for (const locale of languages)
      swap(files, `content/services/kindertelefoon/${locale}.mdx`, 'honesty:', 'night: Who listens?\nhonesty:');
  };
  const refused = [`${situation}:7:9 not-at-night`];
  expect(named((files) => words(files, 'nl', 'en'))).toEqual([]);
  expect(named((files) => words(files, 'nl'))).toEqual(refused);
  expect(
    named((files) => {
      words(files, 'nl', 'en');
      swap(files, situation, '[kindertelefoon]', '[helpwanted]');
    }),
  ).toEqual([`${situation}:4:1 nobody-at-night`, ...refused]);
});

test('a desk whose successor no longer exists either: the one that does is named', () => {
  const told = withFault((files) => {
    addDesk(files, 'other', superseded('older'), 'last');
    addService(files, 'older', superseded('talk-line'));
  });
  expect(told).toContain('Did you mean "talk-line"?');
});

test('a desk whose successors go in a circle is refused, and the circle too', () => {
  const told = placesWith((files) => {
    addDesk(files, 'other', superseded('older'), 'last');
    addService(files, 'older', superseded('other'));
  });
  expect(told).toEqual([
    'content/services/older/service.yaml:4:14 successor-cycle',
    'content/services/other/service.yaml:4:14 successor-cycle',
    `${situation}:7:16 desk-superseded`,
  ]);
});

test('a desk with a letter wrong is told wherever it stands, and its words are left alone', () => {
  expect(placesWith((files) => swap(files, situation, /\btalk-line/g, 'talk-lime'))).toEqual([
    `${situation}:5:16 unknown-reference`,
  ]);
});

/** Makes the chat of the fixture a number that one has to ring. */
const asPhone = (files: Files, reachableFrom = '') =>
  swap(
    files,
    chat,
    'id: chat\n    type: chat\n    value: "https://talk.example"\n',
    `id: phone\n    type: phone\n    value: "088-033 01 00"\n${reachableFrom && `    reachableFrom: [${reachableFrom}]\n`}`,
  );

const saySomethingElse = (files: Files, file: string) =>
  swap(files, file, 'say:', 'withoutCalling: Ask somebody else to call.\nsay:');

/** Puts a chat of medium confidence behind the first channel. */
const addMediumChat = (files: Files) =>
  swap(
    files,
    chat,
    /$/,
    '  - { id: chat, type: chat, value: "https://talk.example", status: current, confidence: medium, sources: [about], asOf: undated }\n',
  );

const once = (code: string) => [`${situation}:4:1 ${code}`];

test.each([
  ['nowhere that we know of', '', 'on Bonaire, Saba or Sint Eustatius and abroad:'],
  ['in the European Netherlands and abroad', 'european-netherlands, abroad', 'on Bonaire, Saba or Sint Eustatius:'],
])('a number that works %s leaves a dead end, and the place is named', (_where, places, named) => {
  const told = withFault((files) => {
    asPhone(files, places);
    for (const text of texts) saySomethingElse(files, text);
  });
  expect(told.split('\n').map((line) => line.includes(`This is a dead end ${named}`))).toEqual([true]);
});

test('a number that works everywhere is enough, when the texts tell who cannot call what to do', () => {
  const withWords = (files: string[]) =>
    placesWith((content) => {
      asPhone(content, everywhere);
      for (const file of files) saySomethingElse(content, file);
    });
  expect(withWords([])).toEqual(once('no-way-without-calling'));
  expect(withWords([dutch])).toEqual(once('no-way-without-calling'));
  expect(withWords([english])).toEqual(once('no-way-without-calling'));
  expect(withWords(texts)).toEqual([]);
});

test('a desk that is for people elsewhere is none', () => {
  expect(
    placesWith((files) => swap(files, chat, 'audiences:', 'areaServed: [european-netherlands, abroad]\naudiences:')),
  ).toEqual(once('no-desk'));
});

test('a chat of medium confidence is not enough where the number may not work', () => {
  const told = placesWith((files) => {
    asPhone(files);
    addMediumChat(files);
    for (const text of texts) saySomethingElse(files, text);
  });
  expect(told).toEqual(once('only-medium'));
});

test('a chat of medium confidence is not enough for who cannot call', () => {
  const told = placesWith((files) => {
    asPhone(files, everywhere);
    addMediumChat(files);
  });
  expect(told).toEqual(once('no-way-without-calling'));
});

test('what lacks words is told in the text that lacks them, and words for nothing in the text that has them', () => {
  const inEnglish = (from: string | RegExp, to: string) => placesWith((files) => swap(files, english, from, to));
  expect(inEnglish(/donts:\n.*/, 'donts: {}')).toEqual([`${english}:9:8 no-words-for`]);
  expect(inEnglish('  helpwanted: They help.\n', '')).toEqual([`${english}:12:1 no-words-for`]);
  expect(inEnglish('donts:\n', '  run: Run.\ndonts:\n')).toEqual([`${english}:9:3 words-for-nothing`]);
  expect(inEnglish('desks:\n', 'desks:\n  police: They come.\n')).toEqual([`${english}:13:3 words-for-nothing`]);
});

test('a link in a step leads to a service that exists, and to a channel that is current', () => {
  const inStep = (words: string) =>
    placesWith((files) => swap(files, english, 'Tell somebody.', `Tell somebody. Ask ${words}.`));
  expect(inStep('[Helpwanted](helpwanted) or [Helpwanted](helpwanted/phone)')).toEqual([]);
  expect(inStep('[Helpwanted](helpwantd)')).toEqual([`${english}:8:36 unknown-reference`]);
  expect(inStep('[Helpwanted](helpwanted/fax)')).toEqual([`${english}:8:36 unknown-channel`]);
});

/** Gives the situation a door for children. */
function addDoor(files: Files, desk = 'talk-line', inTexts = texts): void {
  const door = `young: { order: 1, drawing: eye, desk: ${desk}, sources: [about], asOf: undated }\n`;
  swap(files, situation, 'after:', `${door}after:`);
  for (const text of inTexts) swap(files, text, 'after:', 'young:\n  door: I am scared.\n  do: Tell somebody.\nafter:');
}

test('a door for children has words in each text, and a desk that is there for a child', () => {
  expect(placesWith((files) => addDoor(files))).toEqual([]);
  expect(placesWith((files) => addDoor(files, 'talk-line', [dutch]))).toEqual([`${english}:1:1 door-without-words`]);
  expect(placesWith((files) => addDoor(files, 'helpwanted'))).toEqual([`${situation}:12:40 door-desk-not-for-child`]);
  const withoutDoor = (files: Files) => {
    addDoor(files);
    swap(files, situation, /young:.*\n/, '');
  };
  expect(placesWith(withoutDoor)).toEqual([`${english}:11:1 words-without-door`, `${dutch}:11:1 words-without-door`]);
});

test('a desk that the words of a door for children name is a link, as in the steps', () => {
  const named = (files: Files) => {
    addDoor(files);
    swap(files, dutch, 'do: Tell somebody.', 'do: Vraag Talk line.');
    swap(files, english, 'do: Tell somebody.', 'do: Ask Talk line.');
  };
  expect(placesWith(named).map((each) => each.split(' ')[1])).toEqual(['desk-not-linked', 'desk-not-linked']);
});

test('each step and warning has easy words of its own, and no sentence of them is longer than ten words', () => {
  const forgotten = (files: Files) => swap(files, english, /easySteps:\n {2}do-not-pay: .*\n/, 'easySteps:\n');
  expect(placesWith(forgotten)).toEqual([`${english}:19:1 no-words-for`]);
  const long = 'Tell somebody. Tell them at once what it is that they said to you.';
  const tooLong = (files: Files) => swap(files, english, 'tell-someone: Say it to a friend.', `tell-someone: ${long}`);
  expect(placesWith(tooLong)).toEqual([`${english}:21:32 easy-sentence-long`]);
});
