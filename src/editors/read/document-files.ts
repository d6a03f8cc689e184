import { type ContentType, contentTypes } from '@/content/schema';
import type { Locale } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { guarded, type Problem, problem, startOf } from '../problem';
import { type Body, parseBody } from './body';
import { escapedCharacters } from './characters';
import { type Files, type ReadText, textOf } from './files';
import { splitFrontMatter } from './front-matter';
import { type Kept, keyFor, nothingKept } from './kept';
import { oncePerBytes } from './once-per-bytes';
import { judge } from './yaml/judge';
import { oddNumbers } from './yaml/numbers';
import { checkYamlForm } from './yaml/syntax';
import { readYaml, type YamlText } from './yaml/text';

/** One text of a document, as far as it could be read. */
export type CheckedText = { file: string; locale: Locale; frontMatter?: YamlText; body?: Body };

/** What stands where a file should be. */
export type Found = NonNullable<ReturnType<Files['get']>>;
type Schema = Parameters<typeof judge>[0];

/** What reads the files of a document, with what is kept: it remembers what it has read as long as that lives. */
export const readersWith = oncePer((kept: Kept) => ({
  structure: oncePerBytes((file: string, found: Found, type: ContentType): ReadText & { yaml?: YamlText } => {
    const { text, problems } = textOf(file, found);
    if (text === undefined) return { problems };
    const read: { yaml?: YamlText } = {};
    const unfit = guarded(file, () => {
      const { yaml, problems: faults } = readFields(file, text, 1, contentTypes[type].structure, kept);
      if (yaml) read.yaml = yaml;
      return faults;
    });
    return { text, ...read, problems: [...problems, ...unfit] };
  }),
  words: oncePerBytes(
    (file: string, found: Found, type: ContentType, locale: Locale): ReadText & { checked?: CheckedText } => {
      const { text, problems } = textOf(file, found);
      const { words } = contentTypes[type];
      if (text === undefined || !words) return { problems };
      const checked: CheckedText = { file, locale };
      return { text, checked, problems: [...problems, ...guarded(file, () => readText(checked, text, words, kept))] };
    },
  ),
}));

function readText(read: CheckedText, text: string, schema: Schema, kept: Kept): Problem[] {
  const split = splitFrontMatter(read.file, text);
  if ('code' in split) return [split];
  const { yaml, problems } = readFields(read.file, split.frontMatter, 2, schema, kept);
  if (yaml) read.frontMatter = yaml;
  // The body is read even when the front matter is broken: all problems are told at once.
  const parsed = guarded(read.file, () => {
    const { body, problems: faults } = parseBody(read.file, split.body, kept);
    if (body) read.body = body;
    return faults;
  });
  return [...problems, ...parsed];
}

/** Reads fields and judges them: their form, and what the schema says of them. */
export function readFields(
  file: string,
  source: string,
  firstLine: number,
  schema: Schema,
  kept: Kept = nothingKept,
): { yaml?: YamlText; problems: Problem[] } {
  const key = keyFor('fields', file, source);
  const data = kept.get(key);
  if (data !== undefined) return { yaml: Object.assign(readYaml(file, source, firstLine), { data }), problems: [] };
  const { yaml, problems } = checkYamlForm(file, source, firstLine);
  if (yaml.data === undefined) return { problems };
  if (yaml.data === null) return { problems: [...problems, problem('empty-file', startOf(file))] };
  const judged = judge(schema, yaml);
  const odd = oddNumbers(yaml).filter(({ field }) => judged.every((other) => other.field !== field));
  const found = [...problems, ...judged, ...odd, ...escapedCharacters(yaml)];
  if (found.length === 0) kept.keep(key, yaml.data);
  return { yaml, problems: found };
}
