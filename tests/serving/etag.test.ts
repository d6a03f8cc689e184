import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findFile, isKnown } from '@/serving/node/file';
import { temporaryFolder } from '../support/temp-dir';

test('a browser gets a number that changed, also when the file kept its size and its date', async () => {
  const folder = temporaryFolder({ 'nl/index.html': '0800-0432' });
  const file = path.join(folder, 'nl/index.html');
  const write = (text: string) => {
    writeFileSync(file, text);
    utimesSync(file, 1_000, 1_000);
  };
  const tag = async () => (await findFile(folder, '/nl/', {}))?.headers.ETag ?? '';
  write('0800-0432');
  const before = await tag();
  write('0800-0432');
  expect(await tag()).toBe(before);
  write('0800-0433');
  const found = await findFile(folder, '/nl/', {});
  expect(found && isKnown({ 'if-none-match': before }, found)).toBe(false);
});
