import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finish } from '@/publish/finish';
import { compressSite } from '@/publish/finish/compress';
import { temporaryFolder } from '../support/temp-dir';

const page =
  '<!DOCTYPE html><html lang="nl"><head></head><body><script src="/islands/site.nl.js" defer></script></body></html>';

/** What Next exports, in small, with this text as a script. */
const exported = (script: string) => ({
  'index.html': page,
  'nl/index.html': page,
  'islands/site.nl.js': script,
  'islands/site.en.js': 'en',
});

/** The script that a finished page asks for. */
const scriptOf = (out: string) =>
  /src="([^"]*)"/.exec(readFileSync(path.join(out, 'nl/index.html'), 'utf8'))?.[1] ?? '';

test('a page asks for its script by a name that changes with it', async () => {
  const [first, second] = [temporaryFolder(exported('one')), temporaryFolder(exported('two'))];
  await finish(first);
  await finish(second);
  expect(scriptOf(first)).toMatch(/^\/islands\/site\.nl\.[0-9a-f]{10}\.js$/);
  expect(scriptOf(first)).not.toBe(scriptOf(second));
  expect(readFileSync(path.join(first, scriptOf(first)), 'utf8')).toBe('one');
});

test('a page runs its script only when it is the very script that it was built with', async () => {
  const out = temporaryFolder(exported('one'));
  await finish(out);
  const html = readFileSync(path.join(out, 'nl/index.html'), 'utf8');
  const hash = createHash('sha384').update('one').digest('base64');
  expect(html).toContain(`<script src="${scriptOf(out)}" integrity="sha384-${hash}" defer="">`);
});

test('the licences of what visitors get stand beside it', async () => {
  const out = temporaryFolder(exported('one'));
  await finish(out);
  const text = readFileSync(path.join(out, 'licences.txt'), 'utf8');
  for (const name of ['MiniSearch', '@orama/stemmers', 'Tailwind CSS'])
    expect(text).toMatch(new RegExp(`^${name}$`, 'm'));
  expect(text).toContain('Permission is hereby granted');
});

test('a script stands ready in its compressed forms, under its one name', async () => {
  const out = temporaryFolder(exported('one'));
  await finish(out);
  await compressSite(out, temporaryFolder());
  expect(existsSync(path.join(out, `${scriptOf(out)}.br`))).toBe(true);
  expect(readdirSync(path.join(out, 'islands')).filter((file) => file.endsWith('.js'))).toHaveLength(2);
});

test('a page that asks for a script that is not there stops the build', async () => {
  const { 'islands/site.nl.js': _, ...rest } = exported('one');
  await expect(finish(temporaryFolder(rest))).rejects.toThrow('/islands/site.nl.js');
});
