import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { filesBeside } from '@/content/schema/files-beside';

test('git leaves the bytes of pictures, films and PDFs as they are, whatever line ends are in them', () => {
  const all = Object.values(filesBeside).flatMap((kinds) => kinds.flatMap(({ names }) => names));
  const names = all.filter((name) => !name.endsWith('.vtt'));
  const told = execFileSync('git', ['check-attr', 'text', ...names], { encoding: 'utf8' });
  expect(told.trim().split('\n')).toEqual(names.map((name) => `${name}: text: unset`));
});
