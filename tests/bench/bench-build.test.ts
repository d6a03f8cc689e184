import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/editors/check';
import { requiredDocuments } from '@/editors/check/required-documents';
import { locales } from '@/i18n/locale';
import { dayIn } from '@/lib/dates';
import { writeCorpus } from '../../bench/build/corpus';
import type { Run } from '../../bench/build/measure';
import { buildSection } from '../../bench/build/report';
import { temporaryFolder } from '../support/temp-dir';

/** The texts of a content, by path. */
function textsBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

test('the content that builds are measured with is right, has as many pages as asked, and is always the same', async () => {
  const [root, again] = [temporaryFolder({}), temporaryFolder({})];
  for (const folder of [root, again]) await writeCorpus('content', path.join(folder, 'content'), 120);
  const texts = textsBelow(path.join(root, 'content'));
  expect(Object.keys(texts)).toHaveLength(120);
  expect(textsBelow(path.join(again, 'content'))).toEqual(texts);
  cpSync('messages', path.join(root, 'messages'), { recursive: true });
  // Its pages say on which days they were read.
  expect(await checkContent({ root, today: dayIn('Europe/Amsterdam', new Date()) })).toEqual([]);
});

test('a site that is smaller than it can be is refused', async () => {
  // And one more: the organisation behind the node.
  const { language, ...always } = requiredDocuments;
  const fewest = (1 + Object.values(always).flat().length) * locales.length;
  await expect(writeCorpus('content', path.join(temporaryFolder({}), 'content'), 10)).rejects.toThrow(
    `at least ${fewest} pages`,
  );
});

test('the report tells of each build what it took, and which step took it', () => {
  const run = (cpu: number): Run => ({
    name: '',
    wall: 1,
    cpu,
    memory: 1,
    steps: [{ name: 'pages', wall: 1, cpu: cpu / 2 }],
  });
  const section = buildSection([{ pages: 2000, kinds: { cold: [run(100)], warm: [run(10)] } }]);
  expect(section.replace(/ +/g, ' ')).toContain('| 2000 | cold | 1.0 (1.0–1.0) | 100.0 (100.0–100.0) |');
  expect(section.replace(/ +/g, ' ')).toContain('| 2000 | warm | 5.0 (5.0–5.0) |');
});
