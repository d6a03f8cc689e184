import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { watchFolder } from '@/machine/watch';
import { folders } from '../read/files';
import type { Asked, Told } from './checker';

/** Beside this file, as code or as made of it. */
const checkerFile = join(import.meta.dirname, `checker${extname(import.meta.filename)}`);

/** What the check says of the files as they are now. */
export type Checks = { now(): Promise<Told[]>; forget(): void };

/**
 * Has a process of its own judge the content, anew whenever a file has changed. One that ends is started again.
 *
 * @param asked today is asked for each time: the desk may stay open over night
 */
export function startChecks({ today, ...asked }: Omit<Asked, 'today'> & { today: () => string }): Checks {
  let checker: ChildProcess | undefined;
  let last: Promise<Told[]> | undefined;
  let askedOn = '';
  const ask = async (): Promise<Told[]> => {
    if (!checker?.connected) checker = fork(checkerFile);
    const answered = new AbortController();
    const ended = once(checker, 'exit', answered).then(() => Promise.reject(new Error('The check ended.')));
    checker.send({ ...asked, today: today() } satisfies Asked);
    try {
      const [told] = await Promise.race([once(checker, 'message', answered), ended]);
      return told;
    } finally {
      // Nothing goes on listening.
      answered.abort();
    }
  };
  const forget = () => {
    last = undefined;
  };
  // From the first question on: a desk that cannot start leaves nothing that goes on.
  const watch = () => {
    const watched = Object.keys(folders).map((folder) => join(asked.root, folder));
    for (const folder of watched.filter(existsSync)) watchFolder(folder, async () => forget());
  };
  let before: Promise<unknown> | undefined;
  return {
    // One after the other: an answer belongs to the question before it.
    now: () => {
      if (!before) watch();
      if (askedOn !== today()) forget();
      askedOn = today();
      last ??= (before ?? Promise.resolve()).then(ask);
      before = last.catch(forget);
      return last;
    },
    forget,
  };
}
