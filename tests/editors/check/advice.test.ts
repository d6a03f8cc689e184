import { expect, test } from 'vitest';
import { contentTypes } from '@/content/schema';
import { jsonSchemaOf } from '@/editors/read/yaml/json-schema';

test('every word of advice about a field is there in Dutch too', () => {
  const missing: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { description, nl, form } = schema as Record<string, unknown>;
    if (typeof description === 'string' && (typeof nl !== 'string' || nl === description)) missing.push(path);
    if (form && (form as { en: string; nl: string }).en === (form as { en: string; nl: string }).nl) missing.push(path);
    for (const [name, inner] of Object.entries(schema)) look(inner, `${path}/${name}`);
  };
  for (const [type, { structure, words }] of Object.entries(contentTypes)) {
    look(jsonSchemaOf(structure), type);
    if (words) look(jsonSchemaOf(words), `${type} words`);
  }
  expect(missing).toEqual([]);
});
