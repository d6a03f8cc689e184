import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { requiredDocuments } from '@/editors/check/required-documents';
import { checkRequiredDocuments } from '@/editors/check/rules/pages';
import { sourcesIn, validContent } from './fixture';

/** Rooms with what visitors see. What weighs a document in the search does without it as well. */
const rooms = ['app', 'blocks', 'islands', 'site', 'templates'];
const except = 'src/site/search/settings.ts';

/** The documents that code names: `page/home`, or one that is looked up by its type and id. */
function namedIn(code: string): string[] {
  const types = Object.keys(requiredDocuments).join('|');
  const keys = [...code.matchAll(new RegExp(`'(${types})/([a-z0-9-]+)'`, 'g'))];
  const lookUps = [...code.matchAll(new RegExp(`find\\(content, '(${types})', '([a-z0-9-]+)'\\)`, 'g'))];
  return [...keys, ...lookUps].map(([, type, id]) => `${type}/${id}`);
}

test('an editor who takes away a document that the code of a page names is told so before any build', () => {
  const required = Object.entries(requiredDocuments).flatMap(([type, ids]) => ids.map((id) => `${type}/${id}`));
  const files = rooms
    .flatMap((room) =>
      readdirSync(path.join('src', room), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join('src', room, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && file !== except);
  const named = files
    .flatMap((file) => namedIn(readFileSync(file, 'utf8').replace(/^import .*/gm, '')))
    .filter((name) => !name.endsWith('/readers'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !required.includes(name))).toEqual([]);
});

test('a page in another language needs the sentences in easy Dutch, and a site without one does not', () => {
  const told = (files = {}) =>
    checkRequiredDocuments(sourcesIn({ ...validContent(), ...files })).map(({ code, file }) => [code, file]);
  expect(told()).toEqual([]);
  const polish = { 'content/languages/pl/language.yaml': 'order: 50\ntag: pl\n' };
  expect(told(polish)).toEqual([['required-document', 'content/languages/easy-dutch/language.yaml']]);
});
