import { z } from 'zod';
import type { Said } from '@/content/schema/rules';
import { oncePer } from '@/lib/once-per';
import type { Path } from './path';

/** The parts of a JSON Schema that we read. The last six are our own, set with `.meta()` in the schemas. */
export type JsonSchema = {
  description?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  nl?: string;
  form?: Said;
  references?: string;
  pastDate?: boolean;
  oneLine?: boolean;
  last?: boolean;
};

/** The JSON Schema of what an editor writes (zod's input side), with our metadata in it. */
export const jsonSchemaOf = oncePer((schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);

/** The schemas that may hold for the value at a path: several where there is a choice. */
function schemasAt(schema: JsonSchema, path: Path): JsonSchema[] {
  const here = schema.anyOf ? [schema, ...schema.anyOf.flatMap((option) => schemasAt(option, []))] : [schema];
  const [first, ...rest] = path;
  if (first === undefined) return here;
  return here.flatMap((option) => {
    const next = typeof first === 'number' ? option.items : property(option, first);
    return next ? schemasAt(next, rest) : [];
  });
}

/** The sentence that tells the editor what the field at a path is for; undefined if there is none. */
export function descriptionAt(schema: JsonSchema, path: Path): Said | undefined {
  const { description, nl } = schemasAt(schema, path).find((option) => option.description) ?? {};
  return description === undefined ? undefined : { en: description, nl: nl ?? description };
}

/** What the text at a path must look like; undefined if the schema does not say. */
export function formAt(schema: JsonSchema, path: Path): Said | undefined {
  return schemasAt(schema, path).find((option) => option.form)?.form;
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: JsonSchema, path: Path): string[] {
  return schemasAt(schema, path).flatMap((option) => Object.keys(option.properties ?? {}));
}

/** The schema of a field; never something that every object inherits, such as `constructor`. */
export function property(schema: JsonSchema, name: string): JsonSchema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
