import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { editorFiles } from '@/editors/editor-files';

test.each(Object.entries(editorFiles()))('%s helps editors with today’s schemas', async (path, text) => {
  const committed = await readFile(path, 'utf8').catch(() => 'missing');
  // A formatter may lay JSON out differently; what it says must be the same.
  expect(
    committed !== 'missing' && JSON.parse(committed),
    `run npm run content:schemas: ${path} is out of date`,
  ).toEqual(JSON.parse(text));
});

test('an editor sees what a field is for while typing', () => {
  const schema = JSON.parse(editorFiles()['.vscode/schemas/service.json'] ?? '{}');
  expect(schema.$schema).toContain('draft-07');
  expect(schema.properties.group.description).toBeTruthy();
  expect(schema.properties.order.minimum).toBeUndefined();
  expect(schema.additionalProperties).toBe(false);
});
