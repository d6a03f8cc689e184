import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDocuments } from '@/editors/read/documents';
import { readMessages } from '@/i18n/messages';
import { fileText } from '@/lib/file-text';
import { mirror } from '@/machine/mirror';
import { isCompiled } from '@/publish/content-copy';
import { copyProject } from '../../bench/project-copy';
import { isAll } from '../support/scope';
import { temporaryFolder, writeFiles } from '../support/temp-dir';

/** A file as programs on Windows and on an old Mac save it. */
const asElsewhere = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}`;

const text = '---\ntitle: "Één café"\n---\n\nWoorden: “één”.\n';

test('a text is the same words, whatever program saved it', () => {
  expect(fileText(asElsewhere(text))).toBe(text);
  const read = (written: string) =>
    readDocuments(new Map([['content/pages/home/nl.mdx', new TextEncoder().encode(written)]])).texts;
  expect(read(asElsewhere(text))).toEqual(read(text));
  const messages = '{ "Search": "Eén café" }';
  expect(readMessages('nl', temporaryFolder({ 'messages/nl.json': asElsewhere(messages) }))).toEqual(
    JSON.parse(messages),
  );
});

test('what is compiled is what was judged, and nothing that is gone', () => {
  const folder = temporaryFolder({ 'from/a/nl.mdx': asElsewhere(text), 'from/b/nl.mdx': text, 'to/c/nl.mdx': text });
  const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
  mirror(from, to, fileText);
  expect(
    readdirSync(to, { recursive: true })
      .filter((file) => String(file).endsWith('.mdx'))
      .sort(),
  ).toEqual(['a/nl.mdx', 'b/nl.mdx']);
  for (const file of ['a/nl.mdx', 'b/nl.mdx']) expect(readFileSync(path.join(to, file), 'utf8')).toBe(text);
});

test('only texts are compiled: a picture beside them is none', () => {
  const folder = temporaryFolder({ 'from/a/picture.yaml': 'a', 'from/a/picture.jpg': Buffer.from([0xff, 0xd8, 0]) });
  const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
  mirror(from, to, fileText, isCompiled);
  expect(readdirSync(path.join(to, 'a'))).toEqual(['picture.yaml']);
});

test('only a file that says something else gets another date', () => {
  const folder = temporaryFolder({ 'from/a.yaml': 'a', 'from/b.yaml': 'b' });
  const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
  mirror(from, to, fileText);
  const before = new Date(2001, 0);
  for (const file of ['a.yaml', 'b.yaml']) utimesSync(path.join(to, file), before, before);
  writeFiles(from, { 'b.yaml': 'c' });
  mirror(from, to, fileText);
  const isOld = ['a.yaml', 'b.yaml'].map((file) => statSync(path.join(to, file)).mtime.getFullYear() === 2001);
  expect(isOld).toEqual([true, false]);
});

test.runIf(isAll)('content that was saved on Windows compiles to the same, byte for byte', { timeout: 240_000 }, () => {
  const project = copyProject();
  try {
    const compiled = () => {
      expect(project.run('npx', 'contentlayer2', 'build').status).toBe(0);
      const folder = path.join(project.folder, '.contentlayer', 'generated');
      // Not the lists: their order is that in which files were read, and the model sorts.
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /(?<!_index)\.json$/.test(file),
      );
      return files.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]);
    };
    const before = compiled();
    mirror(path.join(project.folder, 'content'), path.join(project.folder, 'elsewhere'), asElsewhere);
    mirror(path.join(project.folder, 'elsewhere'), path.join(project.folder, 'content'), (each) => each);
    expect(compiled()).toEqual(before);
  } finally {
    project.remove();
  }
});
