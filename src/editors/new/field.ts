import type { Said } from '@/content/schema/rules';
import type { Language } from '../language';
import { type JsonSchema, property } from '../read/yaml/json-schema';
import type { Path } from '../read/yaml/path';

/** The parts of a JSON Schema that tell how to fill in a field. */
export type FieldSchema = JsonSchema & {
  type?: string;
  required?: string[];
  /** The description in Dutch; `description` is in English. */
  nl?: string;
};

/** What kind of thing goes into a field. */
export type FieldKind = 'text' | 'number' | 'choice' | 'choices' | 'list' | 'reference' | 'byId';

/** A field that must be filled in, and what an editor needs to know about it. */
export type Field = { path: Path; kind: FieldKind; schema: FieldSchema; description: Said };

/** A field of which the value follows from the schema or from the other documents. */
export type FixedField = { path: Path; kind: 'fixed'; value: unknown };

/** What has been said about the group that a field stands in: a field without a description shares it. */
type Above = { path: Path; description: Said };

const top: Above = { path: [], description: { nl: '', en: '' } };

/**
 * What a document must hold, from its schema, in the order of the schema. A list of parts starts with one part; ids of parts are made up from the name of their list.
 *
 * @param order the place in lists
 */
export function outline(schema: FieldSchema, order: number, above: Above = top): (Field | FixedField)[] {
  const { path } = above;
  const said = (language: Language) => descriptionOf(schema, language) || above.description[language];
  const description = { nl: said('nl'), en: said('en') };
  const field = (kind: FieldKind): Field[] => [{ path, kind, schema, description }];
  const fixed = (value: unknown): FixedField[] => [{ path, kind: 'fixed', value }];
  const items = schema.items as FieldSchema | undefined;

  if (schema.anyOf) {
    const [option = {}] = schema.anyOf as FieldSchema[];
    return outline(option, order, { path, description });
  }
  if (path.length === 1 && path[0] === 'order') return fixed(order);
  if (path.length > 1 && path.at(-1) === 'id') return fixed(`${String(path.at(-3)).replace(/s$/, '')}-1`);
  // Also a record of which the schema knows every name.
  if (schema.properties ?? schema.required) {
    const isFact = property(schema, 'confidence') !== undefined;
    // How sure a fact is must be said of what is current.
    const names = (schema.required ?? []).flatMap((name) =>
      isFact && name === 'status' ? [name, 'confidence'] : name,
    );
    return names.flatMap((name) => {
      const next = property(schema, name) as FieldSchema | undefined;
      return next ? outline(next, order, { path: [...path, name], description }) : [];
    });
  }
  if (items?.properties) return outline(items, order, { path: [...path, 0], description });
  if (schema.type === 'object') return field('byId');
  if (items) return field(choicesOf(items).length > 0 ? 'choices' : 'list');
  if (choicesOf(schema).length > 0) return field('choice');
  if (schema.type === 'integer' || schema.type === 'number') return field('number');
  return field(schema.references ? 'reference' : 'text');
}

/** The words that a field may hold; empty when any will do. */
export function choicesOf(schema: FieldSchema): string[] {
  if (schema.const !== undefined) return [String(schema.const)];
  return (schema.enum ?? []).map(String);
}

/** The schema of the field at a path, optional ones as well; undefined where there is none. */
export function fieldAt(schema: FieldSchema, path: Path): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>((here, part) => {
    if (!here) return undefined;
    if (/^\d+$/.test(String(part))) return here.items as FieldSchema | undefined;
    const options = [here, ...((here.anyOf ?? []) as FieldSchema[])];
    return options.map((option) => property(option, String(part))).find(Boolean) as FieldSchema | undefined;
  }, schema);
}

/** What a schema says that its field is for. */
export function descriptionOf(schema: FieldSchema, language: Language): string {
  return (language === 'nl' ? schema.nl : undefined) ?? schema.description ?? '';
}
