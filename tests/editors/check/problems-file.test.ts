import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleProblemsPanel, removeProblems, writeProblems } from '@/publish/problems';
import { inFolder } from './fixture';

test('what a build publishes holds neither the panel nor its text', async () => {
  await inFolder({ 'islands/site.nl.js': 'x' }, async (root) => {
    const folder = join(root, 'islands');
    await bundleProblemsPanel(folder);
    await writeProblems(folder, 'content/x/nl.mdx:1:1');
    expect(await readdir(folder)).toEqual(['problems.js', 'problems.txt', 'site.nl.js']);
    await removeProblems(folder);
    expect(await readdir(folder)).toEqual(['site.nl.js']);
    await removeProblems(folder);
  });
});

test('the text of the problems is written whole, into a folder that may not be there yet', async () => {
  await inFolder({}, async (root) => {
    const folder = join(root, 'public/islands');
    await writeProblems(folder, 'one');
    await writeProblems(folder, 'two');
    expect(await readdir(folder)).toEqual(['problems.txt']);
    expect(await readFile(join(folder, 'problems.txt'), 'utf8')).toBe('two');
  });
});
