import { extname, join, resolve } from 'node:path';
import { content } from '@/editors/commands';

// npm run content:<command> [-- options] [folder]
const { argv, env, stdin, stdout, stderr } = process;

// Whoever reads what we say has read enough, as `| head` does: that is no fault, and there is nothing left to do.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

// Joined with all else by content.mjs this stands in a folder of that code alone, three below the project.
const { dirname, filename } = import.meta;
const memory = extname(filename) === '.mjs' && { of: resolve(dirname, '../../..'), file: join(dirname, 'right.json') };
const world = {
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  now: () => new Date(),
  fetch,
  ...(memory && { memory }),
};
process.exitCode = await content(argv.slice(2), world);
