import { guarded, type Problem, problem } from '../problem';
import { type ReadText, textOf } from './files';
import { oncePerBytes } from './once-per-bytes';
import type { Path } from './yaml/path';
import { checkYamlForm } from './yaml/syntax';
import type { YamlText } from './yaml/text';

/** The words of the interface in one language, as they were written. */
export type InterfaceWords = { locale: string; yaml: YamlText; words: Word[] };

/** Words under one name; undefined where something else stands than words. */
export type Word = { path: Path; text: string | undefined };

/** Where the words of a language stand. */
export function fileOf(locale: string): string {
  return `messages/${locale}.json`;
}

/** The name of words among those of a file. */
export function keyOf({ path }: Word): string {
  return path.join('.');
}

/** Reads a file of words: JSON is YAML, and only our reader of YAML tells where everything stands. */
export const readWords = oncePerBytes(
  (file: string, found: Uint8Array | Problem): ReadText & Partial<Pick<InterfaceWords, 'yaml' | 'words'>> => {
    const { text, problems } = textOf(file, found);
    if (text === undefined) return { problems };
    const read: Partial<Pick<InterfaceWords, 'yaml' | 'words'>> = {};
    const faults = guarded(file, () => {
      const { yaml, problems: broken } = checkYamlForm(file, text);
      const offset = firstFault(text);
      if (yaml.data === undefined) return broken;
      if (offset !== undefined) return [...broken, problem('interface-words-not-json', yaml.placeAt(offset))];
      Object.assign(read, { yaml, words: wordsIn(yaml.data) });
      return broken;
    });
    return { text, ...read, problems: [...problems, ...faults] };
  },
);

/** Where a text stops being JSON; undefined when it is. */
function firstFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
  }
}

function wordsIn(value: unknown, path: Path = []): Word[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, [...path, name]));
  return [{ path, text: typeof value === 'string' ? value : undefined }];
}
