import { type ContentType, contentTypes } from '@/content/schema';
import { line } from '@/content/schema/common';
import type { Said } from '@/content/schema/rules';
import { oncePer } from '@/lib/once-per';
import { type JsonSchema, jsonSchemaOf } from '../read/yaml/json-schema';

/** How a field is filled in. A list has one item field, a group its own; of a record only the keys are free. */
export type Field = { key: string; required: boolean; about?: Said | undefined; form?: Said | undefined } & (
  | { kind: 'text'; references?: string | undefined; longest?: number | undefined }
  | { kind: 'number' }
  | { kind: 'texts' }
  | { kind: 'record' }
  | { kind: 'left-out' }
  | { kind: 'choice'; choices: readonly (string | boolean)[] }
  | { kind: 'ids'; references: string }
  // Where leaving out says nothing, choosing none is an answer of its own.
  | { kind: 'choices'; choices: readonly (string | boolean)[]; mayBeNone: boolean }
  | { kind: 'list'; item: Field }
  | { kind: 'group'; fields: readonly Field[] }
);

/** Fields that no form shows, wherever they stand, with the reason. They stay as they are. */
export const leftOut: Readonly<Record<string, string>> = {
  translatedFrom: 'Prints of the Dutch text: npm run content:status -- --accept writes them.',
};

type Schema = JsonSchema & {
  type?: string;
  maxLength?: number;
  minItems?: number;
  default?: unknown;
  required?: string[];
  propertyNames?: Schema;
};

/** The fields of the structure of a type, or of its words; undefined when it has no words. */
export function fieldsOf(type: ContentType, part: 'structure' | 'words'): Field | undefined {
  const schema = contentTypes[type][part];
  return schema ? rootOf(jsonSchemaOf(schema)) : undefined;
}

const rootOf = oncePer((schema: JsonSchema) => fieldOf('', schema, true));

/**
 * How a part of a schema is filled in.
 *
 * @throws Error for a shape that no form can hold: a new kind of field needs a place here first
 */
function fieldOf(key: string, schema: Schema, required: boolean): Field {
  const { description, nl, form, type, items, properties, propertyNames, additionalProperties, anyOf } = schema;
  const about = description === undefined ? undefined : { en: description, nl: nl ?? description };
  // That it is one line, the form holds.
  const shared = { key, required, about, form: form?.en === jsonSchemaOf(line).form?.en ? undefined : form };
  const group = (inner: Readonly<Record<string, Schema>>): Field => ({
    ...shared,
    kind: 'group',
    fields: Object.entries(inner).map(([name, each]) => fieldOf(name, each, schema.required?.includes(name) ?? false)),
  });
  if (Object.hasOwn(leftOut, key)) return { ...shared, kind: 'left-out' };
  // A group that may be null is one that may be left out.
  const [meant, ...others] = (anyOf as Schema[] | undefined)?.filter((option) => option.type !== 'null') ?? [];
  if (meant && others.length === 0)
    return fieldOf(key, { ...meant, ...(about && { description: about.en, nl: about.nl }) }, required);
  if (schema.enum) return { ...shared, kind: 'choice', choices: schema.enum as string[] };
  if (type === 'boolean')
    return {
      ...shared,
      kind: 'choice',
      choices: schema.const === undefined ? [true, false] : [schema.const as boolean],
    };
  if (type === 'integer' || type === 'number') return { ...shared, kind: 'number' };
  if (type === 'string') return { ...shared, kind: 'text', references: schema.references, longest: schema.maxLength };
  if (type === 'array' && items) {
    const item = fieldOf('', items, true);
    if (item.kind === 'choice') {
      const mayBeNone = !required && schema.minItems === undefined && schema.default === undefined;
      return { ...shared, kind: 'choices', choices: item.choices, mayBeNone };
    }
    if (item.kind !== 'text') return { ...shared, kind: 'list', item };
    const { references } = item;
    return { ...shared, form: item.form, ...(references ? { kind: 'ids', references } : { kind: 'texts' }) };
  }
  if (properties) return group(properties);
  if (typeof additionalProperties === 'object' && propertyNames?.enum)
    return group(Object.fromEntries(propertyNames.enum.map((name) => [String(name), additionalProperties])));
  if (typeof additionalProperties === 'object' && (additionalProperties as Schema).type === 'string')
    return { ...shared, kind: 'record' };
  throw new Error(`The desk cannot show the field ${key}: ${JSON.stringify(schema)}`);
}
