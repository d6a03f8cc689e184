import { z } from 'zod';
import { contentTypeNames, contentTypes } from '@/content/schema';
import type { JsonSchema } from './read/yaml/json-schema';
import { snippets } from './snippets';

/** A property that only says "a safe integer" tells an editor nothing. */
const safeIntegers = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/**
 * The files that make VS Code complete and check YAML while it is typed, by path from the root: one JSON Schema per
 * content type (draft-07, which the YAML extension reads) with the descriptions of the fields, and the settings that
 * say which schema goes with which files; and what it writes for who types `kanaal` or `dicht`.
 */
export function editorFiles(): Record<string, string> {
  const schemas = contentTypeNames.map(
    (type) => [`.vscode/schemas/${type}.json`, jsonSchema(contentTypes[type].structure)] as const,
  );
  const files = contentTypeNames.map((type) => [
    `./.vscode/schemas/${type}.json`,
    `content/${contentTypes[type].folder}/*/${type}.yaml`,
  ]);
  const all = {
    ...Object.fromEntries(schemas),
    '.vscode/settings.json': { 'yaml.schemas': Object.fromEntries(files) },
    '.vscode/content.code-snippets': snippets,
    '.vscode/extensions.json': { recommendations: ['redhat.vscode-yaml'] },
  };
  return Object.fromEntries(Object.entries(all).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: made }) => {
      const { description, nl, form } = made as JsonSchema;
      // An editor has one place for words: both languages stand in it, Dutch first, as the site has them.
      if (description !== undefined && nl !== undefined) made.description = `${nl}\n\n${description}`;
      // In place of the pattern, which says nothing to who writes.
      if (form) made.patternErrorMessage = `${form.nl}\n${form.en}`;
      // These are for content:check.
      for (const ours of ['nl', 'form', 'references', 'pastDate', 'oneLine', 'last']) delete made[ours];
      if (safeIntegers.includes(Number(made.minimum))) delete made.minimum;
      if (safeIntegers.includes(Number(made.maximum))) delete made.maximum;
    },
  });
}
