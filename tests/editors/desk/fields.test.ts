import { expect, test } from 'vitest';
import { contentTypeNames, contentTypes } from '@/content/schema';
import { type Field, fieldsOf, leftOut } from '@/editors/desk/field-tree';
import { jsonSchemaOf } from '@/editors/read/yaml/json-schema';

type Schema = ReturnType<typeof jsonSchemaOf> & {
  propertyNames?: { enum?: string[] };
  items?: Schema;
  anyOf?: Schema[];
};

/** The path of every field that a schema has, without what stands below one that is left out. */
function pathsOf(schema: Schema, path = ''): string[] {
  const names = schema.propertyNames?.enum?.map((name): [string, Schema] => [
    name,
    schema.additionalProperties as Schema,
  ]);
  const fields = names ? Object.fromEntries(names) : (schema.properties ?? {});
  const inner = Object.entries(fields).flatMap(([name, each]) => {
    const here = `${path}/${name}`;
    return Object.hasOwn(leftOut, name) ? [here] : [here, ...pathsOf(each, here)];
  });
  const below = [schema.items, ...(schema.anyOf ?? [])].flatMap((each) => (each ? pathsOf(each, path) : []));
  return [...inner, ...below];
}

/** The path of every field that a form has. */
function shownIn(field: Field, path = ''): string[] {
  if (field.kind === 'list') return shownIn(field.item, path);
  if (field.kind !== 'group') return [];
  return field.fields.flatMap((inner) => [`${path}/${inner.key}`, ...shownIn(inner, `${path}/${inner.key}`)]);
}

test.each(contentTypeNames)('an editor finds every field of a %s in its form, or the reason why not', (type) => {
  for (const part of ['structure', 'words'] as const) {
    const schema = contentTypes[type][part];
    const field = fieldsOf(type, part);
    expect(field === undefined).toBe(schema === null);
    if (!schema || !field) continue;
    expect(shownIn(field).sort()).toEqual(pathsOf(jsonSchemaOf(schema) as Schema).sort());
  }
});

test('what is left out is a field of some text', () => {
  const all = contentTypeNames.flatMap((type) => fieldsOf(type, 'words') ?? []).flatMap((field) => shownIn(field));
  for (const name of Object.keys(leftOut)) expect(all).toContain(`/${name}`);
});
