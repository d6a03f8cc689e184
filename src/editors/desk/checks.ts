import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { watchFolder } from '@/machine/watch';
import type { Asked, Told } from './checker';

/** What the check says of the files as they are now. */
export type Checks = { now(): Promise<Told[]>; forget(): void };

/**
 * Has a process of its own judge the content, anew whenever a file has changed. One that ends is started again.
 *
 * @param asked today is asked for each time: the desk may stay open over night
 */
export function startChecks({
  today,
  ...asked
}: Omit<Asked, 'today'> & { today: () => string }): Checks & { end(): void } {
  let checker: ChildProcess | undefined;
  let last: Promise<Told[]> | undefined;
  const ask = async (): Promise<Told[]> => {
    if (!checker?.connected) checker = fork(join(import.meta.dirname, 'checker.ts'));
    const ended = once(checker, 'exit').then(() => Promise.reject(new Error('The check ended.')));
    checker.send({ ...asked, today: today() } satisfies Asked);
    const [told] = await Promise.race([once(checker, 'message'), ended]);
    return told;
  };
  const forget = () => {
    last = undefined;
  };
  for (const folder of ['content', 'messages', 'editorial'])
    watchFolder(join(asked.root, folder), async () => forget());
  let before: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: an answer belongs to the question before it.
    now: () => {
      last ??= before.then(ask);
      before = last.catch(forget);
      return last;
    },
    forget,
    end: () => void checker?.kill(),
  };
}
