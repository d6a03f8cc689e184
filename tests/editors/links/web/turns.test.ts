import { expect, test } from 'vitest';
import { oneAtATime } from '@/editors/links/web/turns';

/** Work that ends when the test says so. */
function handles(count: number) {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const works = Array.from({ length: count }, (_, index) => async () => {
    log.push(`start ${index}`);
    await new Promise<void>((resolve) => {
      ends[index] = resolve;
    });
    log.push(`end ${index}`);
    return index;
  });
  return { log, ends, works };
}

/** Lets everything happen that can happen now. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('one host is asked one thing at a time, with a pause; another host does not wait for it', async () => {
  let clock = 0;
  const slept: number[] = [];
  const turn = oneAtATime({
    pause: 1_000,
    now: () => clock,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      clock += milliseconds;
    },
  });
  const { log, ends, works } = handles(3);
  const [first, second, other] = works as [() => Promise<number>, () => Promise<number>, () => Promise<number>];
  const all = Promise.all([turn('a')(first), turn('a')(second), turn('b')(other)]);
  await settle();
  expect([log, slept]).toEqual([['start 0', 'start 2'], []]);
  clock = 400;
  ends[0]?.();
  await settle();
  expect([log, slept]).toEqual([['start 0', 'start 2', 'end 0', 'start 1'], [1_000]]);
  ends[1]?.();
  ends[2]?.();
  await all;
  clock += 5_000;
  await turn('a')(async () => undefined);
  expect(slept).toEqual([1_000]);
});
