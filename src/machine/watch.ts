import { watch } from 'node:fs';

/** How long after the last change we look again, in milliseconds: editors save several files at once. */
const pause = 200;

/** Refreshes on every new, edited or deleted file in a folder, one refresh at a time. */
export function watchFolder(folder: string, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(refresh);
    }, pause);
  });
}
