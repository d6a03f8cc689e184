import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { startChecks } from '@/editors/desk/checks';
import { watchFolder } from '@/machine/watch';
import { temporaryFolder } from '../../support/temp-dir';

vi.mock('node:child_process', () => ({ fork: vi.fn() }));
vi.mock('@/machine/watch', () => ({ watchFolder: vi.fn() }));

/** A process that would judge: what it was asked, and a way to have it answer or end. */
class Checker extends EventEmitter {
  connected = true;
  asked: unknown[] = [];
  send(question: unknown) {
    this.asked.push(question);
  }
  end() {
    this.connected = false;
    this.emit('exit', 1);
  }
}

let started: Checker[] = [];
let day = '2026-11-30';

beforeEach(() => {
  started = [];
  day = '2026-11-30';
  vi.mocked(watchFolder).mockReset();
  vi.mocked(fork).mockImplementation(() => {
    started.push(new Checker());
    return started.at(-1) as never;
  });
});

const start = () =>
  startChecks({ root: temporaryFolder({ 'content/a': '', 'messages/b': '' }), language: 'nl', today: () => day });

/** Waits until a process has been asked so often, then has it answer. */
async function answer(times: number, told: unknown[], process = 0): Promise<void> {
  await vi.waitFor(() => expect(started[process]?.asked).toHaveLength(times));
  started[process]?.emit('message', told);
}

test('an editor who opens page after page waits for one check, until a file changes', async () => {
  const checks = start();
  const first = [checks.now(), checks.now()];
  await answer(1, ['one']);
  expect(await Promise.all([...first, checks.now()])).toEqual([['one'], ['one'], ['one']]);
  expect(vi.mocked(watchFolder).mock.calls.map(([folder]) => folder.split('/').at(-1))).toEqual([
    'content',
    'messages',
  ]);
  await vi.mocked(watchFolder).mock.calls[0]?.[1]();
  const second = checks.now();
  await answer(2, ['two']);
  expect(await second).toEqual(['two']);
  expect(started).toHaveLength(1);
});

test('what was saved while a check runs is judged after it, and nobody gets the answer to an older question', async () => {
  const checks = start();
  const before = checks.now();
  checks.forget();
  const after = checks.now();
  await answer(1, ['old']);
  await answer(2, ['new']);
  expect(await Promise.all([before, after])).toEqual([['old'], ['new']]);
});

test('a desk that stays open over night asks as of the new day', async () => {
  const checks = start();
  const evening = checks.now();
  await answer(1, []);
  await evening;
  day = '2026-12-01';
  const morning = checks.now();
  await answer(2, []);
  await morning;
  expect(started[0]?.asked).toMatchObject([{ today: '2026-11-30', language: 'nl' }, { today: '2026-12-01' }]);
});

test('a check that ends without a word is told, and the next question starts another', async () => {
  const checks = start();
  const lost = checks.now();
  await vi.waitFor(() => expect(started[0]?.asked).toHaveLength(1));
  started[0]?.end();
  await expect(lost).rejects.toThrow('The check ended.');
  const again = checks.now();
  await answer(1, ['back'], 1);
  expect(await again).toEqual(['back']);
  expect(started[1]?.listenerCount('exit')).toBe(0);
});
