import { z } from 'zod';
import type { Path } from './text';

/** The parts of a JSON Schema that we read. `references` and `pastDate` are our own, set with `.meta()` in the schemas. */
export type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  references?: string;
  pastDate?: boolean;
};

const made = new WeakMap<z.ZodType, JsonSchema>();

/** The JSON Schema of what an editor writes (zod's input side), with our metadata in it. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = made.get(schema);
  if (known) return known;
  const fresh = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  made.set(schema, fresh);
  return fresh;
}

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

/** The sentence that tells the editor what the field at a path is for; empty if there is none. */
export function descriptionAt(schema: JsonSchema, path: Path): string {
  return schemasAt(schema, path).find((option) => option.description)?.description ?? '';
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: JsonSchema, path: Path): string[] {
  return schemasAt(schema, path).flatMap((option) => Object.keys(option.properties ?? {}));
}

/** The schema of a field; never something that every object inherits, such as `constructor`. */
export function property(schema: JsonSchema, name: string): JsonSchema | undefined {
  return schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
}
