import { expect, test } from 'vitest';
import { atMost, oneAtATime } from '@/editors/links/web/turns';

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

test('no more requests run at once than allowed, and the others wait in order', async () => {
  const { log, ends, works } = handles(4);
  const turns = atMost(2);
  const all = Promise.all(works.map((work) => turns(work)));
  await settle();
  expect(log).toEqual(['start 0', 'start 1']);
  ends[1]?.();
  await settle();
  expect(log).toEqual(['start 0', 'start 1', 'end 1', 'start 2']);
  ends[0]?.();
  ends[2]?.();
  await settle();
  ends[3]?.();
  expect(await all).toEqual([0, 1, 2, 3]);
});

test('a request that fails gives its place to the next', async () => {
  const turns = atMost(1);
  const failing = turns(() => Promise.reject(new Error('reset')));
  const next = turns(async () => 'next');
  await expect(failing).rejects.toThrow('reset');
  expect(await next).toBe('next');
});

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
