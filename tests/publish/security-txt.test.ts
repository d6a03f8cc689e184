import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { finish } from '@/publish/finish';
import { compressSite } from '@/publish/finish/compress';
import { writeSecurityTxt } from '@/publish/finish/security-txt';
import { temporaryFolder } from '../support/temp-dir';

const settings = { origin: 'https://site.example', contact: 'mailto:a@site.example', repository: undefined };

test('the built site holds security.txt, compressed like its other texts', async () => {
  vi.stubEnv('SECURITY_CONTACT', settings.contact);
  const out = temporaryFolder();
  await finish(out);
  await compressSite(out, temporaryFolder());
  vi.unstubAllEnvs();
  const file = path.join(out, '.well-known', 'security.txt');
  expect(readFileSync(file, 'utf8')).toContain('Contact: mailto:a@site.example\n');
  expect([`${file}.br`, `${file}.gz`].filter((name) => !existsSync(name))).toEqual([]);
});

test('without a contact there is no file, and the build says in one line what to set', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const out = temporaryFolder();
  await writeSecurityTxt(out, { ...settings, contact: undefined });
  expect(existsSync(path.join(out, '.well-known'))).toBe(false);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^No security\.txt: .*SECURITY_CONTACT.*[^\n]$/)]]);
  said.mockRestore();
});

test('a contact that is no address stops the build before anything is written', async () => {
  const out = temporaryFolder();
  await expect(writeSecurityTxt(out, { ...settings, contact: 'ask me' })).rejects.toThrow('SECURITY_CONTACT');
  expect(existsSync(path.join(out, '.well-known'))).toBe(false);
});
