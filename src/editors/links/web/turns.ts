/** Runs work when its turn comes. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets no more than so many pieces of work run at once; the others wait in order. */
export function atMost(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/** What a pause needs to know: how long it is in milliseconds, the clock, and a way to wait. */
export type Pause = { pause: number; now: () => number; sleep: (milliseconds: number) => Promise<void> };

/** Lets work with the same key run one after the other, with a pause in between. */
export function oneAtATime({ pause, now, sleep }: Pause): (key: string) => Turns {
  const turns = new Map<string, Turns>();
  return (key) => {
    const known = turns.get(key);
    if (known) return known;
    const single = atMost(1);
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
