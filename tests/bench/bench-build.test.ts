import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/editors/check';
import { writeCorpus } from '../../bench/build/corpus';
import type { Run } from '../../bench/build/measure';
import { buildSection, kind } from '../../bench/build/report';
import { temporaryFolder } from '../support/temp-dir';

/** The texts of a content, by path. */
function textsBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

test('the content that builds are measured with is right, has as many pages as asked, and is always the same', async () => {
  const [root, again] = [temporaryFolder({}), temporaryFolder({})];
  for (const folder of [root, again]) await writeCorpus('content', path.join(folder, 'content'), 80);
  const texts = textsBelow(path.join(root, 'content'));
  expect(Object.keys(texts)).toHaveLength(80);
  expect(textsBelow(path.join(again, 'content'))).toEqual(texts);
  cpSync('messages', path.join(root, 'messages'), { recursive: true });
  expect(await checkContent({ root, today: '2026-11-22' })).toEqual([]);
});

test('a site that is smaller than it can be is refused', async () => {
  await expect(writeCorpus('content', path.join(temporaryFolder({}), 'content'), 10)).rejects.toThrow(
    'at least 48 pages',
  );
});

test('the multiple of Astro leaves our compression out, and stands beside the one with it on both sides', () => {
  const run = (name: string, cpu: number, compression?: number): Run => ({
    name,
    wall: 1,
    cpu,
    memory: 1,
    steps: compression === undefined ? [] : [{ name: 'compression', wall: 1, cpu: compression }],
  });
  const kinds = {
    [kind.cold]: [run(kind.cold, 100, 40)],
    [kind.warm]: [run(kind.warm, 10, 0)],
    [kind.astro]: [run(kind.astro, 30)],
    [kind.compressed]: [run(kind.compressed, 50)],
  };
  const section = buildSection([{ pages: 2000, kinds }], '5.0.0');
  expect(section).toContain('2000 pages 2.0 without compression, 2.0 with it on both sides');
});
