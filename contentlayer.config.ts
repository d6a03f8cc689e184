import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import { z } from 'zod';
import { contentTypeNames, contentTypes } from './src/content/schema/index';
import { toProseTree } from './src/lib/prose-tree';
import { contentCopy, copyContent } from './src/publish/content-copy';

copyContent();

type Field = { type: 'string' | 'number' | 'boolean' | 'json'; required: boolean };

/** contentlayer2's field list, derived from the zod shape: zod has already judged, this only carries. */
function fieldsOf(schema: z.ZodType): Record<string, Field> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const type = typeof property === 'object' ? property.type : undefined;
      const carried = type === 'string' || type === 'boolean' ? type : type === 'integer' ? 'number' : 'json';
      return [name, { type: carried, required: false } as Field];
    }),
  );
}

const documentTypes = contentTypeNames.flatMap((type) => {
  const { folder, structure, words } = contentTypes[type];
  const name = type[0]?.toUpperCase() + type.slice(1);
  const structureType = defineDocumentType(() => ({
    name: `${name}Structure`,
    filePathPattern: `${folder}/*/${type}.yaml`,
    contentType: 'data',
    fields: fieldsOf(structure),
  }));
  if (words === null) return [structureType];
  const wordsType = defineDocumentType(() => ({
    name: `${name}Words`,
    filePathPattern: `${folder}/*/*.mdx`,
    contentType: 'markdown',
    fields: fieldsOf(words),
  }));
  return [structureType, wordsType];
});

export default makeSource({
  contentDirPath: contentCopy,
  documentTypes,
  // Not its MDX: that would make code of each text, and take a bundler for it.
  markdown: toProseTree,
  disableImportAliasWarning: true,
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  onUnknownDocuments: 'fail',
});
