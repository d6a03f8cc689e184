import { expect, test, vi } from 'vitest';
import { main, run } from '@/machine/run';

test('a command that ends well lets the next one start', async () => {
  await expect(run(process.execPath, ['-e', ''])).resolves.toBeUndefined();
});

test('a command that ends badly is named, with how it ended', async () => {
  await expect(run(process.execPath, ['-e', 'process.exit(3)'])).rejects.toThrow(/process\.exit\(3\).* 3\./);
});

test('a command that does not exist is a failure too', async () => {
  await expect(run('no-such-command-here', [])).rejects.toThrow('no-such-command-here');
});

test('commands get the environment that they are given, and send nothing home', async () => {
  const check = 'process.exit(process.env.GIVEN === "yes" && process.env.NEXT_TELEMETRY_DISABLED === "1" ? 0 : 1)';
  await expect(run(process.execPath, ['-e', check], { GIVEN: 'yes' })).resolves.toBeUndefined();
});

test('a script that fails says why, without a stack, and ends with 1', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const ended = new Promise((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((code) => resolve(code) as never);
  });
  main(() => Promise.reject(new Error('Something is wrong.')));
  expect(await ended).toBe(1);
  expect(said.mock.calls).toEqual([['Something is wrong.']]);
  vi.restoreAllMocks();
});
