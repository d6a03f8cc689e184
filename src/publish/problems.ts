import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeWhole } from '@/machine/write-whole';

/** The panel with the problems of the content, and the text in it: for `npm run dev` only, never published. */
const panel = 'problems.js';
const text = 'problems.txt';

/** Bundles the panel that shows, while developing, what is wrong with the content. */
export async function bundleProblemsPanel(folder: string): Promise<void> {
  await build({
    entryPoints: ['src/islands/problems.ts'],
    outfile: join(folder, panel),
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'error',
  });
}

/** Writes what the panel shows; nothing when all is well, since a browser asks for the file all the time. */
export async function writeProblems(folder: string, problems: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, text), problems);
}

/** Takes the panel and its text away, so that they cannot come along into a published site. */
export async function removeProblems(folder: string): Promise<void> {
  for (const file of [panel, text]) await rm(join(folder, file), { force: true });
}
