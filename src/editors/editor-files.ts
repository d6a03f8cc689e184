import { z } from 'zod';
import { contentTypeNames, contentTypes } from '@/content/schema';

/** A property that only says "a safe integer" tells an editor nothing. */
const safeIntegers = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/**
 * The files that make VS Code complete and check YAML while it is typed, by path from the root: one JSON Schema per
 * content type (draft-07, which the YAML extension reads) with the descriptions of the fields, and the settings that
 * say which schema goes with which files.
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
    '.vscode/extensions.json': { recommendations: ['redhat.vscode-yaml'] },
  };
  return Object.fromEntries(Object.entries(all).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: made }) => {
      // The editor shows the English; these are for content:check.
      delete made.nl;
      delete made.form;
      if (safeIntegers.includes(Number(made.minimum))) delete made.minimum;
      if (safeIntegers.includes(Number(made.maximum))) delete made.maximum;
    },
  });
}
