import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceLocale } from '@/i18n/locale';
import { copyProject, type ProjectCopy } from '../bench/project-copy';
import { addFrisian, markDocument, markInterface } from './support/frisian';
import { isAll } from './support/scope';

/** A problem as `content:check -- --json` tells it. */
type Told = { file: string; line: number; column: number; field: string; code: string; what: string; remedy: string };

let project: ProjectCopy;

beforeAll(() => {
  project = copyProject();
  addFrisian(project.folder, 'whole');
});

afterAll(() => project.remove());

const inCopy = (file: string) => path.join(project.folder, file);

/** What content:check says in the copy. */
function check(language: 'nl' | 'en'): Told[] {
  const options = ['--json', '--lang', language];
  const { output } = project.run(process.execPath, 'scripts/content.mjs', 'check', ...options);
  return JSON.parse(output);
}

/** The files below a folder of the copy whose names end so, from the root of the copy. */
const filesEndingIn = (end: string) =>
  readdirSync(inCopy('content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => path.join('content', file))
    .sort();

/**
 * Every place in a structure with words in the source language, by the line on which the group of languages starts. A
 * list is of other names, which a language may do without.
 */
function wordsInStructure(file: string): string[] {
  const key = `${sourceLocale}:`;
  return readFileSync(inCopy(file), 'utf8')
    .split('\n')
    .filter((text) => new RegExp(`(^\\s*|[{,]\\s*)${key}\\s(?!\\[)`).test(text))
    .map(() => file);
}

/** Gives every text, name and word of the interface a third language: the Dutch with a mark. */
function translate(): void {
  for (const type of readdirSync(inCopy('content')))
    for (const id of readdirSync(inCopy(path.join('content', type)))) markDocument(project.folder, path.join(type, id));
  markInterface(project.folder);
}

test.runIf(isAll)('a language added to the table is asked for, piece by piece, and nothing else is said', () => {
  const english = check('en');
  const withCode = (code: string) => english.filter((problem) => problem.code === code);
  const codes = new Set(english.map(({ code }) => code));
  expect([...codes].sort()).toEqual(['interface-words-missing', 'missing-field', 'missing-language']);

  const texts = filesEndingIn(`/${sourceLocale}.mdx`).map((file) => path.join(path.dirname(file), 'fy.mdx'));
  expect(
    withCode('missing-language')
      .map(({ file }) => file)
      .sort(),
  ).toEqual(texts);
  expect(withCode('interface-words-missing').map(({ file }) => file)).toEqual(['messages/fy.json']);

  const names = withCode('missing-field');
  expect(names.filter(({ field }) => !field.endsWith('.fy'))).toEqual([]);
  expect(names.map(({ file }) => file).sort()).toEqual(filesEndingIn('.yaml').flatMap(wordsInStructure));
  expect(english[0]?.what).not.toBe(check('nl')[0]?.what);
});

test.runIf(isAll)(
  'words of the interface that are left out in the new language are named, with the words to translate',
  () => {
    markInterface(project.folder);
    const source = JSON.parse(readFileSync(inCopy(`messages/${sourceLocale}.json`), 'utf8'));
    const words = JSON.parse(readFileSync(inCopy('messages/fy.json'), 'utf8'));
    const { label, ...rest } = words.Breadcrumbs;
    const left = { ...words, Breadcrumbs: { ...rest, lable: label } };
    writeFileSync(inCopy('messages/fy.json'), `${JSON.stringify(left, null, 2)}\n`);
    const told = check('en').filter(({ file }) => file === 'messages/fy.json');
    expect(told.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'interface-word-missing Breadcrumbs.label',
      'interface-word-unknown Breadcrumbs.lable',
    ]);
    expect(told[0]?.what).toContain(source.Breadcrumbs.label);
    expect(told[0]?.remedy).toMatch(/line \d+ of messages\/nl\.json/);
  },
);

test.runIf(isAll)('with everything there, the third language has no problems, and no code asks for more', () => {
  translate();
  project.run(process.execPath, 'scripts/content.mjs', 'format');
  expect(check('nl')).toEqual([]);
  const { output } = project.run(process.execPath, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.');
  // Only a build makes what contentlayer generates.
  expect(output.split('\n').filter((fault) => fault !== '' && !fault.includes("'contentlayer/generated'"))).toEqual([]);
});
