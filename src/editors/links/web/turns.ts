import pLimit from 'p-limit';

/** Runs work when its turn comes. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What a pause needs to know: how long it is in milliseconds, the clock, and a way to wait. */
export type Pause = { pause: number; now: () => number; sleep: (milliseconds: number) => Promise<void> };

/** Lets work with the same key run one after the other, with a pause in between. */
export function oneAtATime({ pause, now, sleep }: Pause): (key: string) => Turns {
  const turns = new Map<string, Turns>();
  return (key) => {
    const known = turns.get(key);
    if (known) return known;
    const single = pLimit(1);
    let free = Number.NEGATIVE_INFINITY;
    const paused: Turns = (work) =>
      single(async () => {
        const left = free - now();
        if (left > 0) await sleep(left);
        try {
          return await work();
        } finally {
          free = now() + pause;
        }
      });
    turns.set(key, paused);
    return paused;
  };
}
