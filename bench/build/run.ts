import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main } from '@/machine/run';
import { readArguments, refuse } from '../arguments';
import { copyProject } from '../project-copy';
import { recordSection } from '../record';
import { writeCorpus } from './corpus';
import { measure, type Run } from './measure';
import { buildSection, type Measured } from './report';

const { values } = readArguments({
  options: { pages: { type: 'string', default: '120,500,2000' }, runs: { type: 'string', default: '3' } },
});
const sizes = values.pages.split(',').map(Number);
const runs = Number(values.runs);
if (!runs || sizes.some((size) => !size)) refuse('Give numbers, such as --pages 120,500 --runs 3');

/** How long a build takes at several sizes, cold and warm: npm run bench. On Linux. */
main(async () => {
  if (!existsSync('/proc/self/stat')) throw new Error('This reads what processes used from /proc: run it on Linux.');
  const measured: Measured[] = [];
  for (const pages of sizes) {
    const kinds: Record<string, Run[]> = {};
    for (let run = 0; run < runs; run += 1) {
      for (const done of await measureOnce(pages)) {
        console.log(`${pages} pages, run ${run + 1}, ${done.name}: ${done.cpu.toFixed(1)} seconds of CPU`);
        kinds[done.name] = [...(kinds[done.name] ?? []), done];
      }
    }
    measured.push({ pages, kinds });
  }
  await recordSection('build', buildSection(measured));
});

/** One build of each kind, each from the very same content. */
async function measureOnce(pages: number): Promise<Run[]> {
  const project = copyProject();
  try {
    const content = path.join(project.folder, 'content');
    await writeCorpus('content', content, pages);
    // Ours, from outside of the copy: only what builds the site is in it.
    const ours = ['--import', 'tsx', path.resolve('bench/build/steps.ts')];
    const cold = await measure('cold', project.folder, process.execPath, ours);
    await changeOneSentence(path.join(content, 'pages', 'about', 'nl.mdx'));
    const warm = await measure('warm', project.folder, process.execPath, ours);
    return [cold, warm];
  } finally {
    project.remove();
  }
}

const changeOneSentence = async (file: string) =>
  writeFile(file, `${await readFile(file, 'utf8')}\nOne more sentence.\n`);
