import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSharePictures } from '@/publish/share-pictures';
import { temporaryFolder } from '../support/temp-dir';

const drawing = (name: string) => ({
  address: `/share/${name}.png`,
  alt: name,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="3"/>',
});

test('a picture is drawn once, and one that no page has any more is not kept', async () => {
  const [out, kept] = [temporaryFolder({}), temporaryFolder({ 'old.png': 'old' })];
  await writeSharePictures(out, [drawing('one'), drawing('one')], kept);
  const drawn = readFileSync(path.join(out, 'share/one.png'));
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([2, 3]);
  expect(readdirSync(kept)).toEqual(['one.png']);
  writeFileSync(path.join(kept, 'one.png'), 'kept');
  await writeSharePictures(out, [drawing('one'), drawing('two')], kept);
  expect(readFileSync(path.join(out, 'share/one.png'), 'utf8')).toBe('kept');
  expect(readdirSync(kept).sort()).toEqual(['one.png', 'two.png']);
});
