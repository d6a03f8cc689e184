import { expect, test } from 'vitest';
import { type Files, serviceYaml, swap, validContent, withFault } from './fixture';

const folder = 'content/situations/sextortion';
const situation = `${folder}/situation.yaml`;
const texts = [`${folder}/nl.mdx`, `${folder}/en.mdx`];
const [dutch = '', english = ''] = texts;
const chat = 'content/services/talk-line/service.yaml';

const inSituation = (from: string | RegExp, to: string) => withFault((files) => swap(files, situation, from, to));
const inEnglish = (from: string | RegExp, to: string) => withFault((files) => swap(files, english, from, to));

/** Adds a service, and puts it among the desks of the first list, with words in each text. */
function addDesk(files: Files, id: string, yaml: string, [from, to]: [string, string]): void {
  addService(files, id, yaml);
  swap(files, situation, from, to);
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
    .replace('status: current', `status: superseded\nsuccessors: [${successor}]`)
    .replace(/channels:[\s\S]*/, '');

const unconfirmed = serviceYaml.replace('status: current\n    confidence: medium', 'status: unconfirmed');

const first: [string, string] = ['[talk-line, helpwanted]', '[other, talk-line, helpwanted]'];
const last: [string, string] = ['[talk-line, helpwanted]', '[talk-line, helpwanted, other]'];

test('a situation with a desk for everybody everywhere, and words for all of it, is fine', async () => {
  expect(Object.keys(validContent())).toEqual(expect.arrayContaining([situation, ...texts]));
  expect(await withFault(() => {})).toBe('');
});

test('a desk that no document has is refused, with the one that was meant', async () => {
  expect(await inSituation('[talk-line, helpwanted]', '[talk-lime, helpwanted]')).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[0]: there is no service with the id "talk-lime"; mend it: did you mean "talk-line"? Otherwise make it first, or name another service"`,
  );
  expect(await inSituation(/\btalk-line/g, 'talk-lime')).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services[0]: there is no service with the id "talk-lime"; mend it: did you mean "talk-line"? Otherwise make it first, or name another service
    content/situations/sextortion/situation.yaml:8 desks[1].services[1]: there is no service with the id "talk-lime"; mend it: did you mean "talk-line"? Otherwise make it first, or name another service
    content/situations/sextortion/situation.yaml:9 alternatives[0]: there is no service with the id "talk-lime"; mend it: did you mean "talk-line"? Otherwise make it first, or name another service"
  `);
});

test('an alternative that no document has is refused, with the one that was meant', async () => {
  expect(await inSituation('alternatives: [talk-line]', 'alternatives: [talk-lime]')).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:9 alternatives[0]: there is no service with the id "talk-lime"; mend it: did you mean "talk-line"? Otherwise make it first, or name another service"`,
  );
});

test('an alternative that is none of the desks is refused', async () => {
  expect(
    await withFault((files) => {
      addService(files, 'other', serviceYaml);
      swap(files, situation, 'alternatives: [talk-line]', 'alternatives: [talk-line, other]');
    }),
  ).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:9 alternatives[1]: "other" may step in for a closed desk, and is none of the desks; mend it: name one of talk-line, helpwanted"`,
  );
});

test('a reader who stands in no list, or in two, is refused', async () => {
  expect(await inSituation('professional, ', '')).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:4 desks: professional stands in none of the lists, and must stand in one; mend it: put each reader in one of the lists, after for:"`,
  );
  expect(await inSituation('for: [parent', 'for: [teenager, parent')).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:4 desks: teenager stands in 2 of the lists, and must stand in one; mend it: put each reader in one of the lists, after for:"`,
  );
});

test('nobody is sent to a desk that no longer exists, first or later', async () => {
  const withOld = (place: [string, string]) =>
    withFault((files) => addDesk(files, 'other', superseded('talk-line'), place));
  expect(await withOld(first)).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[0]: "other" no longer exists, so nobody can be sent there; mend it: did you mean "talk-line"? Otherwise name a service that people can go to now"`,
  );
  expect(await withOld(last)).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[2]: "other" no longer exists, so nobody can be sent there; mend it: did you mean "talk-line"? Otherwise name a service that people can go to now"`,
  );
});

test('where it is the only desk, that is told once: the dead end is the same fault', async () => {
  const only: [string, string] = ['[talk-line, helpwanted]', '[other]'];
  expect(await withFault((files) => addDesk(files, 'other', superseded('talk-line'), only))).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[0]: "other" no longer exists, so nobody can be sent there; mend it: did you mean "talk-line"? Otherwise name a service that people can go to now"`,
  );
  expect(await withFault((files) => addDesk(files, 'other', unconfirmed, only))).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[0]: "other" has no contact that could be confirmed, and stands first; mend it: name a service with a current channel, or confirm one of its channels"`,
  );
});

test('nobody is sent to a desk that nobody could confirm, first or later', async () => {
  const withGuess = (place: [string, string]) => withFault((files) => addDesk(files, 'other', unconfirmed, place));
  expect(await withGuess(first)).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[0]: "other" has no contact that could be confirmed, and stands first; mend it: name a service with a current channel, or confirm one of its channels"`,
  );
  expect(await withGuess(last)).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:6 desks[0].services[2]: "other" has no contact that could be confirmed; mend it: name a service with a current channel, or confirm one of its channels"`,
  );
});

test('a desk whose successor no longer exists either: the one that does is named', async () => {
  expect(
    await withFault((files) => {
      addDesk(files, 'other', superseded('older'), last);
      addService(files, 'older', superseded('talk-line'));
    }),
  ).toMatchInlineSnapshot(`
    "content/services/other/service.yaml:4 successors[0]: the successor "older" is itself superseded; mend it: name the service that people can go to now
    content/situations/sextortion/situation.yaml:6 desks[0].services[2]: "other" no longer exists, so nobody can be sent there; mend it: did you mean "talk-line"? Otherwise name a service that people can go to now"
  `);
});

test('a desk whose successors go in a circle is refused, and the circle too', async () => {
  expect(
    await withFault((files) => {
      addDesk(files, 'other', superseded('older'), last);
      addService(files, 'older', superseded('other'));
    }),
  ).toMatchInlineSnapshot(`
    "content/services/older/service.yaml:4 successors[0]: these services name each other as successor: older -> other -> older; mend it: name a service that people can go to now
    content/services/other/service.yaml:4 successors[0]: these services name each other as successor: other -> older -> other; mend it: name a service that people can go to now
    content/situations/sextortion/situation.yaml:6 desks[0].services[2]: "other" no longer exists, so nobody can be sent there; mend it: name a service that people can go to now"
  `);
});

test('hours of a desk that nobody can read are refused', async () => {
  const evidence = 'status: current, confidence: high, sources: [about], asOf: undated';
  expect(
    await withFault((files) => swap(files, chat, /$/, `    hours: { value: "Mo-Fr 9-17", ${evidence} }\n`)),
  ).toMatchInlineSnapshot(
    `"content/services/talk-line/service.yaml:28 channels[0].hours.value: must be hours such as "24/7" or "Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00", with PH in the last rule only; mend it: write the hours as the examples do; leave the field hours out when they are not known"`,
  );
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

test('a place without a number that surely works there is a dead end', async () => {
  const inPlaces = (places?: string) =>
    withFault((files) => {
      asPhone(files, places);
      for (const text of texts) saySomethingElse(files, text);
    });
  expect(await inPlaces()).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: this is a dead end for child, teenager, young-adult on Bonaire, Saba or Sint Eustatius and abroad: no desk has a way that surely works from there; mend it: add a desk for them; a number works from another place only if its reachableFrom says so
    content/situations/sextortion/situation.yaml:8 desks[1].services: this is a dead end for parent, bystander, professional, unsure on Bonaire, Saba or Sint Eustatius and abroad: no desk has a way that surely works from there; mend it: add a desk for them; a number works from another place only if its reachableFrom says so"
  `);
  expect(await inPlaces('european-netherlands, abroad')).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: this is a dead end for child, teenager, young-adult on Bonaire, Saba or Sint Eustatius: no desk has a way that surely works from there; mend it: add a desk for them; a number works from another place only if its reachableFrom says so
    content/situations/sextortion/situation.yaml:8 desks[1].services: this is a dead end for parent, bystander, professional, unsure on Bonaire, Saba or Sint Eustatius: no desk has a way that surely works from there; mend it: add a desk for them; a number works from another place only if its reachableFrom says so"
  `);
  expect(await inPlaces('european-netherlands, caribbean-netherlands, abroad')).toBe('');
});

test('a desk that is for people elsewhere is none', async () => {
  const told = await withFault((files) =>
    swap(files, chat, 'audiences:', 'areaServed: [european-netherlands, abroad]\naudiences:'),
  );
  expect(told).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: this is a dead end for child, teenager, young-adult on Bonaire, Saba or Sint Eustatius: no desk has a way that surely works from there; mend it: add a desk for them; a number works from another place only if its reachableFrom says so
    content/situations/sextortion/situation.yaml:8 desks[1].services: this is a dead end for parent, bystander, professional, unsure on Bonaire, Saba or Sint Eustatius: no desk has a way that surely works from there; mend it: add a desk for them; a number works from another place only if its reachableFrom says so"
  `);
});

test('a contact of medium confidence is never the only one', async () => {
  expect(
    await withFault((files) => swap(files, chat, 'confidence: high', 'confidence: medium')),
  ).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: for child, teenager, young-adult in the European Netherlands and on Bonaire, Saba or Sint Eustatius and abroad every contact that surely works is of medium confidence; mend it: add a desk with a channel of high confidence that works from there
    content/situations/sextortion/situation.yaml:8 desks[1].services: for parent, bystander, professional, unsure in the European Netherlands and on Bonaire, Saba or Sint Eustatius and abroad every contact that surely works is of medium confidence; mend it: add a desk with a channel of high confidence that works from there"
  `);
});

test('who cannot call finds another way, or reads in each language that there is none', async () => {
  const places = 'european-netherlands, caribbean-netherlands, abroad';
  const withWords = (files: string[]) =>
    withFault((content) => {
      asPhone(content, places);
      for (const file of files) saySomethingElse(content, file);
    });
  const told = await withWords([]);
  expect(told).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: who cannot call finds no sure way here: child, teenager, young-adult in the European Netherlands and on Bonaire, Saba or Sint Eustatius and abroad; mend it: add a desk with a chat, form or website of high confidence, or say in both texts, under withoutCalling, that there is none and what to do
    content/situations/sextortion/situation.yaml:8 desks[1].services: who cannot call finds no sure way here: parent, bystander, professional, unsure in the European Netherlands and on Bonaire, Saba or Sint Eustatius and abroad; mend it: add a desk with a chat, form or website of high confidence, or say in both texts, under withoutCalling, that there is none and what to do"
  `);
  expect(await withWords([dutch])).toBe(told);
  expect(await withWords([english])).toBe(told);
  expect(await withWords(texts)).toBe('');
});

/** Puts a chat of medium confidence behind the first channel. */
const addMediumChat = (files: Files) =>
  swap(
    files,
    chat,
    /$/,
    '  - { id: chat, type: chat, value: "https://talk.example", status: current, confidence: medium, sources: [about], asOf: undated }\n',
  );

test('a chat of medium confidence is not enough where the number may not work', async () => {
  expect(
    await withFault((files) => {
      asPhone(files);
      addMediumChat(files);
      for (const text of texts) saySomethingElse(files, text);
    }),
  ).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: for child, teenager, young-adult on Bonaire, Saba or Sint Eustatius and abroad every contact that surely works is of medium confidence; mend it: add a desk with a channel of high confidence that works from there
    content/situations/sextortion/situation.yaml:8 desks[1].services: for parent, bystander, professional, unsure on Bonaire, Saba or Sint Eustatius and abroad every contact that surely works is of medium confidence; mend it: add a desk with a channel of high confidence that works from there"
  `);
});

test('a chat of medium confidence is not enough for who cannot call', async () => {
  expect(
    await withFault((files) => {
      asPhone(files, 'european-netherlands, caribbean-netherlands, abroad');
      addMediumChat(files);
    }),
  ).toMatchInlineSnapshot(`
    "content/situations/sextortion/situation.yaml:6 desks[0].services: who cannot call finds no sure way here: child, teenager, young-adult in the European Netherlands and on Bonaire, Saba or Sint Eustatius and abroad; mend it: add a desk with a chat, form or website of high confidence, or say in both texts, under withoutCalling, that there is none and what to do
    content/situations/sextortion/situation.yaml:8 desks[1].services: who cannot call finds no sure way here: parent, bystander, professional, unsure in the European Netherlands and on Bonaire, Saba or Sint Eustatius and abroad; mend it: add a desk with a chat, form or website of high confidence, or say in both texts, under withoutCalling, that there is none and what to do"
  `);
});

test('a step, a warning or a desk without words is told, in the text that lacks them', async () => {
  expect(await inEnglish('  tell-someone: Tell somebody.\n', '')).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:6 steps: situation.yaml has the step "tell-someone", and this text has no words for it; mend it: write a line "tell-someone: …" under steps"`,
  );
  expect(await inEnglish(/donts:\n.*/, 'donts: {}')).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:9 donts: situation.yaml has the warning "do-not-delete", and this text has no words for it; mend it: write a line "do-not-delete: …" under donts"`,
  );
  expect(await inEnglish('  helpwanted: They help.\n', '')).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:12 desks: situation.yaml has the desk "helpwanted", and this text has no words for it; mend it: write a line "helpwanted: …" under desks"`,
  );
});

test('words for a step, a warning or a desk that is not there are told, in the text that has them', async () => {
  expect(await inEnglish('donts:\n', '  run: Run.\ndonts:\n')).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:9 steps.run: these are words for the step "run", which situation.yaml does not have; mend it: take them away, or add the step to situation.yaml"`,
  );
  expect(await inEnglish('donts:\n', 'donts:\n  run: Run.\n')).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:10 donts.run: these are words for the warning "run", which situation.yaml does not have; mend it: take them away, or add the warning to situation.yaml"`,
  );
  expect(await inEnglish('desks:\n', 'desks:\n  police: They come.\n')).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:13 desks.police: these are words for the desk "police", which situation.yaml does not have; mend it: take them away, or add the desk to situation.yaml"`,
  );
});

test('two steps or warnings with one id are refused', async () => {
  const again = (id: string) => `  - { id: ${id}, sources: [about], asOf: undated }\n`;
  expect(await inSituation('donts:\n', `${again('do-not-pay')}donts:\n`)).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:13 steps[2].id: there is another step "do-not-pay" in this list, so both would say the same; mend it: give each step an id of its own, with its own words in both texts"`,
  );
  expect(await inSituation('after:', `${again('do-not-delete')}after:`)).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:15 donts[1].id: there is another warning "do-not-delete" in this list, so both would say the same; mend it: give each warning an id of its own, with its own words in both texts"`,
  );
});

test('more than five steps are too many for somebody in panic', async () => {
  const names = ['one', 'two', 'three', 'four'];
  expect(
    await withFault((files) => {
      const more = names.map((id) => `  - { id: ${id}, sources: [about], asOf: undated }\n`).join('');
      swap(files, situation, 'donts:\n', `${more}donts:\n`);
      for (const text of texts)
        swap(files, text, 'donts:\n', `${names.map((id) => `  ${id}: Do it.\n`).join('')}donts:\n`);
    }),
  ).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:10 steps: the list has 6 items, and may have 5; mend it: keep the ones that matter most"`,
  );
});

test('a step that no source advises is refused', async () => {
  expect(await inSituation('id: tell-someone, sources: [about]', 'id: tell-someone')).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:12 steps[1].sources: this field is missing; mend it: add sources (The ids of the sources that say this)"`,
  );
  expect(
    await inSituation('id: tell-someone, sources: [about]', 'id: tell-someone, sources: []'),
  ).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:12 steps[1].sources: this fact has no source; mend it: name at least one source that says it; without a source it cannot be published"`,
  );
});

test('an urgency that does not exist is refused, with those that do', async () => {
  expect(await inSituation('urgency: now', 'urgency: soon')).toMatchInlineSnapshot(
    `"content/situations/sextortion/situation.yaml:3 urgency: is the text "soon", and may only be now, today, when-ready; mend it: choose one of these"`,
  );
});

test('a sentence that is too long to read aloud is refused', async () => {
  expect(await inEnglish('child: Somebody', `child: ${'Somebody '.repeat(14)}somebody`)).toMatchInlineSnapshot(
    `"content/situations/sextortion/en.mdx:16 say.child: is 149 characters long, and may be 140; mend it: make it 9 shorter"`,
  );
});
