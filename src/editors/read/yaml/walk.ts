import { type JsonSchema, property } from './json-schema';
import type { Path } from './path';

/** A value in a document, with the schema that holds for it. */
export type Visited = { schema: JsonSchema; value: unknown; path: Path };

/**
 * Walks data alongside its schema. Parts that do not fit the schema are passed over:
 * they have been reported already.
 *
 * @returns every value with its schema, outermost first; once per option where the schema offers a choice
 */
export function walk(schema: JsonSchema, value: unknown, path: Path = []): Visited[] {
  const deeper = schema.anyOf?.flatMap((option) => walk(option, value, path)) ?? [];
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items) deeper.push(...value.flatMap((item, index) => walk(items, item, [...path, index])));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const next = property(schema, name);
      if (next) deeper.push(...walk(next, inner, [...path, name]));
    }
  }
  return [{ schema, value, path }, ...deeper];
}

/** The value at a path in unjudged data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

/** The text at a path in unjudged data; undefined when it is no text. */
export function textAt(data: unknown, path: Path): string | undefined {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : undefined;
}

/** The list at a path in unjudged data; empty when it is no list. */
export function listAt(data: unknown, path: Path): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** Every text in data that a visitor may read or find, with its path: remarks are for editors alone. */
export function everyText(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => everyText(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'remark' ? [] : everyText(inner, [...path, name])));
}
