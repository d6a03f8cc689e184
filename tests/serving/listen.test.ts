import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { portFrom } from '@/serving/node/listen';
import { startScript } from '../support/child';
import { ask, portOf } from '../support/http';
import { temporaryFolder } from '../support/temp-dir';

const files = {
  'out/index.html': '<p>choice</p>',
  'out/404.html': '404',
  'out/nl/404/index.html': '404',
  'out/en/404/index.html': '404',
};
const patient = { timeout: 240_000 };

/** `npm run serve` for a tiny site on a free port; resolves when it listens. */
async function served() {
  const cwd = temporaryFolder(files);
  const child = startScript('serve.ts', { cwd, env: { PORT: '0', HOST: '127.0.0.1' } });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(String(text)));
    child.once('exit', () => reject(new Error('The server did not start')));
  });
  return { child, cwd, port: Number(/:(\d+)\/\s*$/.exec(line)?.[1]) };
}

test('the site is on port 3000 unless PORT says otherwise', () => {
  expect(portFrom(undefined)).toBe(3000);
  expect(portFrom('')).toBe(3000);
  expect(portFrom('8080')).toBe(8080);
  expect(portFrom('0')).toBe(0);
});

test.each(['abc', '-1', '65536', '80.5', '80 81', 'NaN'])('PORT=%s is refused, and the message repeats it', (value) => {
  expect(() => portFrom(value)).toThrow(`"${value}"`);
});

test.each([' ', '0x50', '1e3'])('PORT="%s" is no port either', (value) => {
  expect(() => portFrom(value)).toThrow('PORT');
});

test('the server says where the site is, and stops cleanly when asked', patient, async () => {
  const { child, port } = await served();
  expect((await ask(port, '/')).status).toBe(200);
  child.kill('SIGTERM');
  expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
});

test('a port that is in use gives one clear line', patient, async () => {
  const other = createServer();
  const port = await portOf(other);
  onTestFinished(() => {
    other.close();
  });
  const env = { PORT: String(port), HOST: '127.0.0.1' };
  const { code, stdout, stderr } = await startScript('serve.ts', { cwd: temporaryFolder(files), env }).ended;
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`${port}.*PORT=\\d+`))]);
});

test('a bad PORT and a missing site each give one clear line', patient, async () => {
  const bad = await startScript('serve.ts', { cwd: temporaryFolder(files), env: { PORT: 'abc' } }).ended;
  expect(bad).toMatchObject({ code: 1, stderr: expect.stringMatching(/^[^\n]*"abc"[^\n]*\n$/) });
  const none = await startScript('serve.ts', { cwd: temporaryFolder(), env: { PORT: '0' } }).ended;
  expect(none).toMatchObject({ code: 1, stderr: expect.stringMatching(/^[^\n]*npm run build[^\n]*\n$/) });
});

test('one senseless request does not take the site away from everybody', patient, async () => {
  const { port } = await served();
  await ask(port, '/', { headers: { Range: 'bytes=5-2' } }).catch(() => undefined);
  expect((await ask(port, '/')).status).toBe(200);
});

test('a new build does not stop the server that still shows the old one', patient, async () => {
  const { port, cwd } = await served();
  rmSync(path.join(cwd, 'out'), { recursive: true });
  await ask(port, '/nl/nowhere/').catch(() => undefined);
  await ask(port, '/').catch(() => undefined);
  expect((await ask(port, '/')).status).toBeDefined();
});
