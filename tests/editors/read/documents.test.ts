import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '@/editors/check';
import { readFiles } from '@/editors/read/disk';
import { temporaryFolder } from '../../support/temp-dir';
import { check, sourcesIn, swap, validContent } from '../check/fixture';

const service = 'content/services/helpwanted';

test('after an edit only the file that changed is read anew, and the rest is kept', () => {
  const before = sourcesIn(validContent());
  const files = validContent();
  swap(files, `${service}/nl.mdx`, 'Call 112', 'Ring 112');
  const after = sourcesIn(files);
  const [old = [], now = []] = [before, after].map((sources) => sources.find('service', 'helpwanted')?.texts);
  expect(now.map((text, index) => text === old[index])).toEqual([false, true]);
  for (const { type, id, structure, texts } of before.documents) {
    const same = after.find(type, id);
    expect(same?.structure, `${type}/${id}`).toBe(structure);
    if (id !== 'helpwanted') expect(same?.texts.map((text, index) => text === texts[index])).not.toContain(false);
  }
});

test('an editor who takes an edit back is told the same as before', () => {
  const files = validContent();
  expect(check(files)).toEqual([]);
  expect(check({ ...files, [`${service}/nl.mdx`]: 'Words.' })).not.toEqual([]);
  expect(check(files)).toEqual([]);
});

test('what is read from a disk is told as what is handed over', () => {
  const files = validContent();
  swap(files, `${service}/service.yaml`, 'asOf: "2024-10"', 'asOf: "2024-13"');
  const root = temporaryFolder(files as Record<string, string>);
  const onDisk = checkFiles(readFiles(root), '2026-11-22').problems;
  expect(onDisk).toEqual(check(files));
  expect(onDisk).toHaveLength(1);
});

test('a folder without files is a document without files, and one within a document does not belong there', () => {
  const root = temporaryFolder(validContent() as Record<string, string>);
  mkdirSync(path.join(root, 'content/sources/new'));
  mkdirSync(path.join(root, service, 'old/older'), { recursive: true });
  const told = checkFiles(readFiles(root), '2026-11-22').problems.map(({ file, code }) => `${file} ${code}`);
  expect(told).toEqual([`${service}/old folder-too-deep`, 'content/sources/new/source.yaml missing-structure']);
});

test('without the folder of the content there is one problem, not one for every document', () => {
  expect(check({ 'contents/pages/home/page.yaml': 'order: 1\n' }).map(({ code }) => code)).toEqual(['no-content']);
});
