import { expect, test } from 'vitest';
import { swap, validContent, withFault } from './fixture';

const service = 'content/services/helpwanted/service.yaml';
const inService = (from: string | RegExp, to: string) => withFault((files) => swap(files, service, from, to));

test('an editor who misspells a field is told the right name and line', async () => {
  expect(await inService('    confidence:', '    confidense:')).toMatchInlineSnapshot(`
    "content/services/helpwanted/service.yaml:21 channels[0].confidence: this field is missing; mend it: add confidence (How sure a current fact is: high when the body’s own or a government page says it and another source agrees, with no sign of change; else medium. Required when current)
    content/services/helpwanted/service.yaml:25 channels[0].confidense: there is no field "confidense" here; mend it: did you mean "confidence"? Otherwise use one of confidence, hours, timeZone, cost, languages, reachableFrom, closures, note, check"
  `);
});

test('an editor who makes up a field is told which there are', async () => {
  expect(await inService('group:', 'colour: red\ngroup:')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:2 colour: there is no field "colour" here; mend it: use one of ended, successors, node, areaServed"`,
  );
});

test('names that every object has are unknown fields too', async () => {
  expect(await inService('group:', '__proto__: { a: 1 }\nconstructor: x\ngroup:')).toMatchInlineSnapshot(`
    "content/services/helpwanted/service.yaml:2 __proto__: there is no field "__proto__" here; mend it: use one of ended, successors, node, areaServed
    content/services/helpwanted/service.yaml:3 constructor: there is no field "constructor" here; mend it: use one of ended, successors, node, areaServed"
  `);
});

test('a missing field points at the line of what it is missing from', async () => {
  expect(await inService('order: 1\n', '')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1 order: this field is missing; mend it: add order (Place within its group; lower comes first)"`,
  );
  expect(await inService('    asOf: "2024-10-31"\n', '')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:21 channels[0].asOf: this field is missing; mend it: add asOf (The date of the source: what day it was true on, as far as anyone can tell. undated if the source shows none)"`,
  );
  expect(await inService('  name: "Helpwanted"', '  url: "https://helpwanted.nl"')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:4 provider.name: this field is missing; mend it: add name"`,
  );
  expect(
    await withFault((files) => swap(files, 'content/sources/about/source.yaml', ', en: "About us"', '')),
  ).toMatchInlineSnapshot(`"content/sources/about/source.yaml:1 title.en: this field is missing; mend it: add en"`);
});

test('a number where text must stand is to be put between quotes', async () => {
  expect(await inService('"020-261 52 75"', '0800')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:23 channels[0].value: must be text between quotes, is the number 0800; mend it: put it between quotes: "0800""`,
  );
  expect(await inService('asOf: "2024-10"', 'asOf: 2024')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:8 asOf: must be text between quotes, is the number 2024; mend it: put it between quotes: "2024""`,
  );
});

test('every wrong type says what must be there and what is', async () => {
  expect(await inService('order: 1', 'order: "1"')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1 order: must be a number, is the text "1"; mend it: take the quotes away: 1"`,
  );
  expect(await inService('order: 1', 'order: 1.5')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1 order: must be a whole number, is the number 1.5; mend it: write a whole number"`,
  );
  expect(await inService('sources: [about]', 'sources: about')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:7 sources: must be a list, is the text "about"; mend it: put it between square brackets: [about]"`,
  );
  expect(await inService(/provider:\n.*\n/, 'provider: Helpwanted\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:4 provider: must be a group of fields, is the text "Helpwanted"; mend it: write its fields below it, indented"`,
  );
  expect(await inService('group: someone-to-talk-to', 'group:')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:2 group: is empty, and may only be emergency, images-and-online-abuse, someone-to-talk-to, violence-and-safety, fraud-and-identity, rights-and-platforms, information, organisations, history; mend it: choose one of these"`,
  );
  expect(await inService('  name: "Helpwanted"', '  name: [a]')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:5 provider.name: must be text between quotes, is a list; mend it: write text between quotes"`,
  );
  expect(await inService('  name: "Helpwanted"', '  name: ""')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:5 provider.name: is empty; mend it: write the text, or take the field away if it may be left out"`,
  );
  expect(await inService('  name: "Helpwanted"', '  name: " x "')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:5 provider.name: must be one line, without spaces at its ends; mend it: change it"`,
  );
});

test('a word that is not in the list gets the list, and the word that was meant', async () => {
  expect(await inService('status: current\nprovider', 'status: curent\nprovider')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:3 status: is the text "curent", and may only be current, superseded; mend it: did you mean "current"?"`,
  );
  expect(await inService('audiences: [teenager]', 'audiences: [teenager, aliens]')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:6 audiences[1]: is the text "aliens", and may only be child, teenager, young-adult, parent, bystander, professional, organisation; mend it: choose one of these"`,
  );
});

test('an answer that may be a word or a group of fields is explained as what it was meant to be', async () => {
  expect(await inService('recorded: unknown', 'recorded: unkown')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:12 honesty.recorded: is the text "unkown", and may only be unknown, a group of fields (sources, asOf); mend it: did you mean "unknown"?"`,
  );
  expect(await inService('recorded: unknown', 'recorded: 5')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:12 honesty.recorded: is the number 5, and may only be unknown, a group of fields (sources, asOf); mend it: choose one of these"`,
  );
  expect(
    await inService('anonymous: { sources: [about], asOf: undated }', 'anonymous: { sources: [about], asof: undated }'),
  ).toMatchInlineSnapshot(`
    "content/services/helpwanted/service.yaml:10 honesty.anonymous.asOf: this field is missing; mend it: add asOf (The date of the source: what day it was true on, as far as anyone can tell. undated if the source shows none)
    content/services/helpwanted/service.yaml:10 honesty.anonymous.asof: there is no field "asof" here; mend it: did you mean "asOf"? Otherwise use one of asOf"
  `);
});

test('what a channel says must hold together', async () => {
  expect(await inService('"020-261 52 75"', '"ask us"')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:23 channels[0].value: does not fit the type of the channel: digits for phone and whatsapp, an address with https:// for chat, form, app and website, name@domain for email; mend it: write the number or address in the right form, or change the type"`,
  );
  expect(await inService('    confidence: medium\n', '')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:21 channels[0].confidence: this field is missing; mend it: add confidence (How sure a current fact is: high when the body’s own or a government page says it and another source agrees, with no sign of change; else medium. Required when current)"`,
  );
  expect(
    await inService(/$/, '    check: { on: "2026-11-20", by: editor, value: "020-261 52 76" }\n'),
  ).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:28 channels[0].check.value: differs from the value of the channel, so this value has not been checked; mend it: ring or open the new value, and write it here with the day"`,
  );
});

test('lists and numbers have their limits', async () => {
  expect(await inService('[teenager]', '[]')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:6 audiences: the list is empty; mend it: put at least one item in it"`,
  );
  const statistic = 'content/statistics/reports/statistic.yaml';
  expect(await withFault((files) => swap(files, statistic, 'value: 144058', 'value: -1'))).toMatchInlineSnapshot(
    `"content/statistics/reports/statistic.yaml:4 points[0].value: the number is out of range: 0 or more; mend it: check the number"`,
  );
});

test('texts have a length', async () => {
  const told = await withFault((files) =>
    swap(files, 'content/updates/start/nl.mdx', 'title: Start', `title: ${'x'.repeat(91)}`),
  );
  expect(told).toMatchInlineSnapshot(
    `"content/updates/start/nl.mdx:2 title: is 91 characters long, and may be 90; mend it: make it 1 shorter"`,
  );
});

test('a fact without a source is refused', async () => {
  expect(await inService('    sources: [about]', '    sources: []')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:26 channels[0].sources: this fact has no source; mend it: name at least one source that says it; without a source it cannot be published"`,
  );
});

test('all problems of a file are told at once, in order', async () => {
  const told = await withFault((files) => {
    swap(files, service, 'order: 1', 'ordr: 1');
    swap(files, service, 'asOf: "2024-10"', 'asOf: 2024');
    swap(files, service, 'type: phone', 'type: fone');
  });
  expect(told).toMatchInlineSnapshot(`
    "content/services/helpwanted/service.yaml:1 order: this field is missing; mend it: add order (Place within its group; lower comes first)
    content/services/helpwanted/service.yaml:1 ordr: there is no field "ordr" here; mend it: did you mean "order"? Otherwise use one of order, ended, successors, node, areaServed
    content/services/helpwanted/service.yaml:8 asOf: must be text between quotes, is the number 2024; mend it: put it between quotes: "2024"
    content/services/helpwanted/service.yaml:22 channels[0].type: is the text "fone", and may only be phone, chat, whatsapp, email, form, app, post, website; mend it: did you mean "phone"?"
  `);
});

test('faults in the form of YAML are told in plain words', async () => {
  const forms = {
    'second colon': 'order: 1\nparent: home: about\n',
    tab: 'order: 1\n\tparent: home\n',
    indent: 'order: 1\n  parent: home\n',
    'open quote': 'order: 1\nparent: "home\n',
    'open bracket': 'order: [1\nparent: home\n',
    'no colon': 'order 1\nparent: home\n',
    'at sign': 'order: 1\nparent: @home\n',
    backslash: 'order: 1\nparent: "C:\\home"\n',
    'two documents': 'order: 1\n---\norder: 2\n',
    'a list': '- order: 1\n',
    'a sentence': 'just words\n',
  };
  const told = [];
  for (const [name, text] of Object.entries(forms)) {
    const lines = await withFault((files) => Object.assign(files, { 'content/pages/about/page.yaml': text }));
    told.push(`${name} -> ${lines.replaceAll('content/pages/about/', '')}`);
  }
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "second colon -> page.yaml:2: there is a second colon in this line; mend it: put the text after the first colon between quotes
    tab -> page.yaml:2: a tab stands where spaces must be; mend it: indent with spaces
    indent -> page.yaml:1: the lines here are not indented alike; mend it: give the fields of one group the same number of spaces
    open quote -> page.yaml:3: a quote, bracket, colon or comma is missing; mend it: look at this line and the one before it for what was opened and not closed
    open bracket -> page.yaml:2: the lines here are not indented alike; mend it: give the fields of one group the same number of spaces
    no colon -> page.yaml:1: a colon is missing, or a text goes on where a new field must start; mend it: write name: value, and put long text between quotes
    at sign -> page.yaml:2: text may not start with this character; mend it: put the text between quotes
    backslash -> page.yaml:2: a backslash stands in text between double quotes; mend it: take the backslash away
    two documents -> page.yaml:2: a line with --- starts a second document in this file; mend it: take that line away: one file is one document
    a list -> page.yaml:1: must hold fields such as "title: …", is a list; mend it: write each field on a line of its own
    a sentence -> page.yaml:1: must hold fields such as "title: …", is the text "just words"; mend it: write each field on a line of its own"
  `);
});

test('a field that stands twice is refused', async () => {
  expect(await inService('order: 1', 'order: 1\norder: 2')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:2: the field "order" stands here twice; mend it: keep one of the two"`,
  );
});

test('anchors, aliases, tags, merge keys and directives are refused', async () => {
  expect(await inService('order: 1', 'order: &one 1')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1: uses an anchor ("&one"), which is not allowed; mend it: write the value out in full, between quotes if it is text"`,
  );
  expect(await inService('[teenager]', '&a [teenager]\n<<: *a')).toMatchInlineSnapshot(`
    "content/services/helpwanted/service.yaml:6: uses an anchor ("&a"), which is not allowed; mend it: write the value out in full, between quotes if it is text
    content/services/helpwanted/service.yaml:7: uses a merge key ("<<"), which is not allowed; mend it: write the value out in full, between quotes if it is text
    content/services/helpwanted/service.yaml:7: uses an alias ("*a"), which is not allowed; mend it: write the value out in full, between quotes if it is text"
  `);
  expect(await inService('order: 1', 'order: !!int 1')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1: uses a tag ("!!int"), which is not allowed; mend it: write the value out in full, between quotes if it is text"`,
  );
  expect(await inService(/^/, '%YAML 1.1\n---\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1: uses a directive ("%"), which is not allowed; mend it: write the value out in full, between quotes if it is text"`,
  );
});

test('a YAML bomb is refused fast', async () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]\n`,
  );
  const files = validContent();
  const start = performance.now();
  const told = await withFault((bomb) =>
    Object.assign(bomb, { ...files, [service]: `a0: &a0 lol\n${levels.join('')}` }),
  );
  expect(told.split('\n')[0]).toMatchInlineSnapshot(
    `"content/services/helpwanted/service.yaml:1: uses an anchor ("&a0"), which is not allowed; mend it: write the value out in full, between quotes if it is text"`,
  );
  expect(performance.now() - start).toBeLessThan(2000);
});
