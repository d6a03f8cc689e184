import { spawn } from 'node:child_process';
import { main, quietEnvironment, run } from './run';

/** Content watcher and Next together; when one ends, or on Ctrl+C, both end. */
main(async () => {
  await run('npx', ['contentlayer2', 'build']);
  const children = [
    ['contentlayer2', 'dev'],
    ['next', 'dev'],
  ].map((command) =>
    spawn('npx', command, { stdio: 'inherit', env: quietEnvironment, shell: process.platform === 'win32' }),
  );
  const stopAll = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll);
  for (const child of children) child.once('exit', stopAll);
});
