import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { onOneLine } from '@/content/schema/rules';
import { oncePer } from '@/lib/once-per';
import type { JsonSchema } from '../read/yaml/json-schema';
import { property } from '../read/yaml/json-schema';

/**
 * Words that every reader of YAML takes for text: small letters and hyphens, as a reference has them, and none of the
 * words for true, false and nothing.
 */
const plainWord = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;

/** Names of fields that need no quotes: letters, digits and hyphens. */
const plainName = /^[a-z][a-z0-9-]*$/i;

type Schemas = readonly JsonSchema[];
type Fields = Record<string, unknown>;

/**
 * Writes what a file says in the one form of it: fields in the order of the schema, then those that it does not know;
 * ids and choices bare and in lists between brackets, all other text between double quotes; on one line what the schema
 * says so of. So the same data is always the same text, and another value another line.
 */
export function canonicalYaml(data: unknown, schema: JsonSchema): string {
  const document = new Document();
  document.contents = nodeOf(data, optionsOf([schema])) as typeof document.contents;
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** Every schema that may hold where these do. */
export function optionsOf(schemas: Schemas): Schemas {
  return schemas.flatMap((schema) => [schema, ...optionsOf(schema.anyOf ?? [])]);
}

/** The schemas of a field, or with `items` of the parts of a list. */
export function inside(schemas: Schemas, name: string | typeof items): Schemas {
  return optionsOf(schemas.flatMap((schema) => (name === items ? schema.items : property(schema, name)) ?? []));
}

/** Stands for the parts of a list, where {@link inside} is asked for a name. */
export const items = Symbol('items');

function nodeOf(value: unknown, schemas: Schemas) {
  if (Array.isArray(value)) return listOf(value, schemas);
  if (typeof value === 'object' && value !== null) return groupOf(value as Fields, schemas);
  const scalar = new Scalar(value);
  if (typeof value === 'string') scalar.type = isBare(value, schemas) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return scalar;
}

function listOf(values: unknown[], schemas: Schemas): YAMLSeq {
  const list = new YAMLSeq();
  const parts = [...inside(schemas, items), ...schemas.filter(({ oneLine }) => oneLine).map(() => onOneLine)];
  list.items = values.map((value) => nodeOf(value, parts));
  const isShort = (value: unknown) =>
    typeof value === 'string' && (isBare(value, parts) || schemas.some(({ oneLine }) => oneLine));
  list.flow = values.every(isShort);
  return list;
}

function groupOf(fields: Fields, schemas: Schemas): YAMLMap {
  const order = schemas.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const placeOf = (name: string) => {
    if (inside(schemas, name).some(({ last }) => last)) return order.length + 1;
    return order.includes(name) ? order.indexOf(name) : order.length;
  };
  const group = new YAMLMap();
  for (const name of Object.keys(fields).sort((a, b) => placeOf(a) - placeOf(b))) {
    const key = new Scalar(name);
    key.type = plainName.test(name) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    group.add({ key, value: nodeOf(fields[name], inside(schemas, name)) });
  }
  const isWide = Object.values(fields).some((value) => typeof value === 'object' && !Array.isArray(value) && value);
  group.flow = group.items.length === 0 || (!isWide && schemas.some(({ oneLine }) => oneLine === true));
  return group;
}

/** Tells whether a text stands without quotes: it is a word, where the schema asks for one and takes no sentence. */
function isBare(text: string, schemas: Schemas): boolean {
  return plainWord.test(text) && schemas.some(takesWords);
}

const takesWords = oncePer(({ enum: choices, const: only, references, pattern }: JsonSchema): boolean => {
  if (choices ?? only ?? references) return true;
  if (pattern === undefined) return false;
  const form = new RegExp(pattern, 'u');
  return (form.test('nl') || form.test('undated')) && !form.test('a b');
});
