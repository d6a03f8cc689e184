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

const world = { cwd: process.cwd(), env, stdin, stdout, stderr, now: () => new Date(), fetch };
process.exitCode = await content(argv.slice(2), world);
