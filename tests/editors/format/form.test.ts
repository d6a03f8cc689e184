import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { canonicalYaml } from '@/editors/format/canonical';
import { inForm } from '@/editors/format/file';
import { draftFiles, slotsOf } from '@/editors/new/draft';
import { readContent } from '@/editors/read/read';
import { jsonSchemaOf } from '@/editors/read/yaml/json-schema';
import { withRecord } from '@/editors/status/accept';
import { recordCheck } from '@/editors/verify/record';
import { serviceYaml } from '../check/fixture';

const service = 'content/services/line/service.yaml';
const text = 'content/services/line/en.mdx';

/** The file in its form; a test that gives one that is not right is wrong itself. */
function formed(file: string, written: string): string {
  const form = inForm(file, written);
  if (form === undefined) throw new Error(`${file} is not right by itself`);
  return form;
}

test('every file of this site says in its form what it says now', () => {
  for (const { type, structure, texts } of readContent('.').sources.documents) {
    const { structure: fields, words } = contentTypes[type];
    const parts = [[structure, fields] as const, ...texts.map(({ frontMatter }) => [frontMatter, words] as const)];
    for (const [yaml, schema] of parts) {
      if (yaml && schema) expect(parse(canonicalYaml(yaml.data, jsonSchemaOf(schema))), yaml.file).toEqual(yaml.data);
    }
  }
});

/** Texts that one reader of YAML or another takes for something else, or that break a line. */
const nasty = [
  '0800-0113',
  '0113',
  '2026-11-22',
  '12:30',
  '1e3',
  '0x10',
  '~',
  'null',
  'yes',
  'No',
  'on',
  '- list',
  '# no comment',
  'a: b',
  'a #b',
  '{ a: b }',
  '"quoted" and ‘quoted’ and \'quoted\'',
  'back\\slash',
  '@at',
  '%percent',
  '!tag',
  '&anchor',
  '*alias',
  'two\nlines',
  'three\n\nlines\n',
  'tab\there',
  'العربية: اتصل بـ 113',
  'Привіт',
  `${'A long sentence that goes on, and on. '.repeat(20)}end`,
  '',
  ' spaces ',
];

test.each(nasty)('the text %j is read back as it was, in every place, and twice is once', (words) => {
  const schema = jsonSchemaOf(contentTypes.service.structure);
  const data = { asOf: words, sources: [words, words], provider: { name: words }, honesty: { cost: { asOf: words } } };
  const form = canonicalYaml(data, schema);
  expect(parse(form)).toEqual(data);
  expect(canonicalYaml(parse(form), schema)).toBe(form);
});

test('whatever data is written, the same is read', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const names = ['sources', 'honesty', 'reviewed', 'channels', 'closures', 'order', 'nowhere'];
  const document = fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true });
  fc.assert(
    fc.property(document, fc.constantFrom(...contentTypeNames), (data, type) => {
      const form = canonicalYaml(data, jsonSchemaOf(contentTypes[type].structure));
      expect(parse(form)).toEqual(data);
    }),
    { numRuns: 200 },
  );
});

test('fields stand in the order of the schema, words bare and text between double quotes', () => {
  const [first = '', ...others] = serviceYaml.split('\n');
  const mixed = [...others.slice(0, -1), first, "reviewed:\n  by: 'me'\n  on: 2026-11-22\n"].join('\n');
  const form = formed(service, mixed.replace('[teenager]', '\n  - "teenager"\n  - child'));
  expect(form).toMatch(/^reviewed: \{on: "2026-11-22", by: "me"\}\norder: 1\ngroup: someone-to-talk-to\n/);
  expect(form).toContain('audiences: [teenager, child]\nsources: [about]\nasOf: "2024-10"\n');
});

test('a comment is kept as a remark: that of a channel there, any other at the top', () => {
  const commented = `# Of the top.\n${serviceYaml}    # Rang twice: busy.\n    languages: [nl] # and more\n# The end.\n`
    .replace('  - id: phone', '  # Not on its page.\n  - id: phone')
    .replace('  name: "Help', '  # Its new name.\n  name: "Help');
  const form = formed(service, commented);
  expect(form).toMatch(/^remark: "Of the top\. Its new name\. The end\."\n/);
  expect(form).toContain('  - remark: "Not on its page. Rang twice: busy. and more"\n    id: phone\n');
  expect(parse(form)).toMatchObject(parse(commented));
  expect(formed(service, form)).toBe(form);
});

test.each([
  ['a number that would lose its zero', serviceYaml.replace('"020-261 52 75"', '0800')],
  ['a number that two programs read as two', serviceYaml.replace('order: 1', 'order: 010')],
  ['a field twice', `${serviceYaml}order: 2\n`],
  ['an anchor', serviceYaml.replace('[about]', '&a [about]')],
])('a file with %s is left as it is', (_what, written) => {
  expect(inForm(service, written)).toBeUndefined();
});

test('the text below the fields stays byte for byte, with the line ends that the file has', () => {
  const body = '---  \r\n\r\n*  Odd   list\r\n<Contact service="line"   />  \r\n\u0065\u0301\r\n---\r\nEnd';
  const written = `\uFEFF---\r\nslug: "line"\r\ntitle: A line\r\nsummary: 'About it.'\r\n${body}`;
  expect(formed(text, written)).toBe(`\uFEFF---\r\ntitle: "A line"\r\nslug: line\r\nsummary: "About it."\r\n${body}`);
});

/** The lines in which two texts differ. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line));
}

const fingerprints = (...last: string[]) => ({ fields: { title: '0123456789' }, body: ['1111111111', ...last] });

test('whoever accepts a translation again changes the lines of what was behind, and no other', () => {
  const written = formed(text, `---\ntitle: A line\nslug: line\nsummary: About it.\n---\n\nText.\n`);
  const first = withRecord(text, written, fingerprints('2222222222', 'abcdefabcd'));
  expect(first.startsWith(written.slice(0, written.indexOf('\n---', 4)))).toBe(true);
  const again = withRecord(text, first, fingerprints('3333333333', 'abcdefabcd'));
  expect(changedLines(first, again)).toEqual(['  body: ["1111111111", "3333333333", "abcdefabcd"]']);
});

test('a check that is written down is one line, and so is the next', () => {
  const written = formed(service, serviceYaml);
  const check = { on: '2026-11-22', by: 'redactie-1', value: '020-261 52 75' };
  const recorded = (source: string, on: string) => {
    const result = recordCheck(service, source, 'phone', { ...check, on });
    return 'text' in result ? result.text : result.refused;
  };
  const first = recorded(written, check.on);
  expect(changedLines(written, first)).toEqual([
    '    check: {on: "2026-11-22", by: "redactie-1", value: "020-261 52 75"}',
  ]);
  expect(changedLines(first, recorded(first, '2027-01-02'))).toHaveLength(1);
});

/** Structures of a new document, in which all that is to be written stands as a text. */
const structureOf = (type: ContentType) => draftFiles(type, slotsOf(type, 10), new Map(), 'en')[`${type}.yaml`] ?? '';

test.each(contentTypeNames)('a new %s comes in the form', (type) => {
  const { structure } = contentTypes[type];
  const written = structureOf(type);
  expect(canonicalYaml(parse(written), jsonSchemaOf(structure))).toBe(written);
});
