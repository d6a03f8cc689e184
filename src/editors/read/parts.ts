import { type ContentType, contentTypes } from '@/content/schema';
import { allLocales } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { type JsonSchema, jsonSchemaOf } from './yaml/json-schema';
import type { YamlText } from './yaml/text';
import { walk } from './yaml/walk';

/** Every value in the structure of a document, with the schema that holds for it. */
export const partsOf = oncePer((structure: YamlText, type: ContentType) =>
  walk(jsonSchemaOf(contentTypes[type].structure), structure.data),
);

/** Tells whether a field has words for each language. */
export function isLocalized(schema: JsonSchema): boolean {
  const names = Object.keys(schema.properties ?? {});
  return names.length === allLocales.length && allLocales.every((locale) => names.includes(locale));
}
