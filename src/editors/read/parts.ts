import { type ContentType, contentTypes } from '@/content/schema';
import { oncePer } from '@/lib/once-per';
import { jsonSchemaOf } from './yaml/json-schema';
import type { YamlText } from './yaml/text';
import { walk } from './yaml/walk';

/** Every value in the structure of a document, with the schema that holds for it. */
export const partsOf = oncePer((structure: YamlText, type: ContentType) =>
  walk(jsonSchemaOf(contentTypes[type].structure), structure.data),
);
