import { isDeepStrictEqual } from 'node:util';
import { contentTypeNames, contentTypes } from '@/content/schema';
import { fileText } from '@/lib/file-text';
import { readFields } from '../read/document-files';
import { splitFrontMatter } from '../read/front-matter';
import { jsonSchemaOf } from '../read/yaml/json-schema';
import { checkYamlForm } from '../read/yaml/syntax';
import { canonicalYaml } from './canonical';
import { commentsToRemarks } from './remarks';

/** What a file holds, as plain data: the whole of a structure, or the front matter of a text. */
export type Fields = Record<string, unknown>;

/**
 * A file of content in the one form, with what `change` makes of its fields. The body of a text stays as it is, byte for
 * byte, and so do the line ends of the file. What was written is read again: it says what was meant, and nothing else.
 *
 * @param file its path from the root
 * @param written the whole file, as it is on the disk
 * @param change may change the fields that it is given; without it only the form changes
 * @returns undefined when the file is not right by itself: `content:check` says what is wrong
 */
export function inForm(file: string, written: string, change: (fields: Fields) => void = () => {}): string | undefined {
  const isText = file.endsWith('.mdx');
  const type = contentTypeNames.find((name) => contentTypes[name].folder === file.split('/')[1]);
  const schema = type && contentTypes[type][isText ? 'words' : 'structure'];
  const split = isText ? splitFrontMatter(file, fileText(written)) : { frontMatter: fileText(written) };
  if (!schema || 'code' in split) return undefined;
  const { yaml, problems } = readFields(file, split.frontMatter, 1, schema);
  if (!yaml?.data || problems.length > 0) return undefined;
  const fields = structuredClone(yaml.data) as Fields;
  commentsToRemarks(yaml.document, fields, jsonSchemaOf(schema));
  change(fields);
  const form = canonicalYaml(fields, jsonSchemaOf(schema));
  if (!isDeepStrictEqual(checkYamlForm(file, form).yaml.data, fields)) return undefined;
  const withEnds = written.includes('\r\n') ? form.replaceAll('\n', '\r\n') : form;
  if (!isText) return withEnds;
  const lines = written.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  return `${lines[0]}\n${withEnds}${lines.slice(end).join('\n')}`;
}
