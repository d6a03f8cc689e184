import type { ContentType } from '@/content/schema';
import { isLocale, locales } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import type { Path } from '../read/yaml/path';
import type { Words } from '../words';
import { type Answer, nameOf, schemaOf } from './draft';
import { fieldAt } from './field';
import { typedValue } from './values';

/**
 * Reads one `--set`: `group=fraud-and-identity` for the structure, `title.nl=…` for the words of a language,
 * `desks.0.service=helpwanted` for a part of a list.
 *
 * @returns the answer with its name, or what is wrong with it
 */
export function readAnswer(
  type: ContentType,
  text: string,
  words: Words<'new'>,
): { name: string; answer: Answer } | { fault: string } {
  const [, name, typed] = /^([\w.-]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || typed === undefined) return { fault: words.badSet(text) };
  const target = targetOf(type, name.split('.'));
  if (!target) return { fault: words.unknownField(name, closest(name, namesOf(type))) };
  const read = typedValue(typed, target.schema, words);
  if ('fault' in read) return { fault: words.badField(name, read.fault) };
  return { name, answer: { where: target.where, path: target.path, value: read.value } };
}

/** Where a named field stands: in the structure if that has it, else in the words of the language at its end. */
function targetOf(type: ContentType, path: string[]) {
  const structure = schemaOf(type, 'structure');
  const schema = structure && fieldAt(structure, path);
  if (schema) return { where: 'structure' as const, path: path as Path, schema };
  const locale = path.at(-1) ?? '';
  const words = isLocale(locale) ? schemaOf(type, locale) : undefined;
  const inWords = words && fieldAt(words, path.slice(0, -1));
  return inWords && isLocale(locale) ? { where: locale, path: path.slice(0, -1) as Path, schema: inWords } : undefined;
}

function namesOf(type: ContentType): string[] {
  return (['structure', ...locales] as const).flatMap((where) =>
    Object.keys(schemaOf(type, where)?.properties ?? {}).map((name) => nameOf([name], where)),
  );
}
