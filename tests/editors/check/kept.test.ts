import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkFiles } from '@/editors/check';
import { checkForm } from '@/editors/check/form';
import { readDocuments } from '@/editors/read/documents';
import { keptIn } from '@/editors/read/kept';
import { madeFiles } from '../../support/made-files';
import { temporaryFolder } from '../../support/temp-dir';
import { asBytes, contentInForm, type Files, swap } from './fixture';

const today = '2026-11-22';
const valid = contentInForm();
let memory = '';

beforeEach(() => {
  memory = path.join(temporaryFolder({}), 'right.json');
});

/** All that an editor is told, as on the disk and then about the form; with what was kept, or without. */
function told(files: Files, kept?: ReturnType<typeof keptIn>, day = today) {
  const read = asBytes(files);
  const { problems, hints } = checkFiles(read, day, undefined, kept);
  return { problems, hints, form: checkForm(readDocuments(read, kept).sources) };
}

/** Checks what is right, and keeps that. */
function keepValid(): void {
  const kept = keptIn(memory);
  told(valid, kept);
  kept.save();
}

const service = 'content/services/helpwanted';

const edits: Record<string, (files: Files) => void> = {
  'that is none': () => {},
  'of a value in a structure': (files) => swap(files, `${service}/service.yaml`, 'asOf: "2024-10"', 'asOf: "2024-13"'),
  'of a text': (files) => swap(files, `${service}/nl.mdx`, 'Call 112', 'Do not call 112'),
  'of the form alone': (files) => swap(files, `${service}/service.yaml`, 'status: current', 'status: "current"'),
  'of a service, after which a situation that leads to it is a dead end': (files) =>
    swap(files, 'content/services/talk-line/service.yaml', 'confidence: high', 'confidence: medium'),
  'of a number, which another text has typed': (files) => {
    for (const locale of ['nl', 'en']) files[`content/pages/about/${locale}.mdx`] += '\n\nThe code is 4711.\n';
    swap(files, `${service}/service.yaml`, '020-261 52 75', '4711');
  },
  'of a word of the interface': (files) => {
    files['messages/nl.json'] = '{ "Some": "<b" }';
  },
  'that takes a file away': (files) => {
    delete files[`${service}/en.mdx`];
  },
};

test('on another day an editor is told the same with what was kept', () => {
  const closes = 'closures:\n  - {on: "2027-11-29", reason: {nl: dicht, en: closed}}\n';
  const files = { ...valid };
  for (const file of Object.keys(files)) if (/services\/.*\.yaml$/.test(file)) files[file] += closes;
  const kept = keptIn(memory);
  told(files, kept);
  kept.save();
  const later = '2027-11-29';
  expect(told(files, keptIn(memory), later)).toEqual(told(files, undefined, later));
});

test.each(Object.entries(edits))('after an edit %s an editor is told the same with what was kept', (_name, edit) => {
  keepValid();
  const files = { ...valid };
  edit(files);
  expect(told(files, keptIn(memory))).toEqual(told(files));
});

test('an editor is told of what is wrong at each check, until it is mended', () => {
  const wrong = { ...valid };
  edits['of a text']?.(wrong);
  const kept = keptIn(memory);
  const first = told(wrong, kept);
  kept.save();
  expect(first.problems).not.toEqual([]);
  expect(told(wrong, keptIn(memory))).toEqual(first);
});

test('what was right and has not changed is neither read nor judged again', () => {
  keepValid();
  const kept = keptIn(memory);
  const made: string[] = [];
  told(valid, { ...kept, keep: (key) => made.push(key) });
  expect(made).toEqual([]);
  // Nor is it forgotten, or written once more.
  const before = readFileSync(memory, 'utf8');
  writeFileSync(memory, `${before} `);
  kept.save();
  expect(readFileSync(memory, 'utf8')).toBe(`${before} `);
});

test('a PDF is read again as soon as one of its bytes is another', () => {
  const folder = 'content/pdfs/leaflet';
  const yaml = 'title:\n  nl: "De folder"\n  en: "The leaflet"\npage: about\n';
  const good = { ...valid, [`${folder}/pdf.yaml`]: yaml, [`${folder}/nl.pdf`]: madeFiles.pdf() };
  const kept = keptIn(memory);
  expect(told(good, kept).problems).toEqual([]);
  kept.save();
  const bad = { ...good, [`${folder}/nl.pdf`]: madeFiles['pdf with a program']() };
  expect(told(bad, keptIn(memory)).problems.map(({ code }) => code)).toEqual(['pdf-refused']);
});

test('a file that was kept and cannot be read is as none at all', () => {
  writeFileSync(memory, '[["half');
  expect(told(valid, keptIn(memory))).toEqual(told(valid));
});
