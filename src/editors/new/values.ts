import { closest } from '@/lib/closest';
import type { Language } from '../language';
import type { Path } from '../read/yaml/path';
import { toDo } from '../to-do';
import { words as allWords, type Words } from '../words';
import { choicesOf, type Field, type FieldSchema } from './field';

/** What an editor typed, as the value that belongs in a field; or why it cannot. */
export type Typed = { value: unknown } | { fault: string };

/** Turns what an editor typed into the value for a field. Lists are typed with commas between. */
export function typedValue(text: string, schema: FieldSchema, words: Words<'new'>): Typed {
  const items = schema.items as FieldSchema | undefined;
  if (items) {
    const parts = text
      .split(',')
      .map((part) => typedValue(part.trim(), items, words))
      .filter((part) => !('value' in part) || part.value !== '');
    const fault = parts.find((part) => 'fault' in part);
    return fault ?? { value: parts.map((part) => ('value' in part ? part.value : '')) };
  }
  const choices = choicesOf(schema);
  if (choices.length > 0) {
    const chosen = /^\d+$/.test(text) && !choices.includes(text) ? choices[Number(text) - 1] : text;
    if (chosen !== undefined && choices.includes(chosen)) return { value: chosen };
    return { fault: words.noChoice(text, choices, closest(text, choices)) };
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { fault: words.noNumber(text) };
  }
  return schema.properties ? { fault: words.noValue } : { value: text };
}

/** The text that stands in a field until somebody fills it in: its mark, and what belongs there. */
export function toDoFor({ kind, schema, description }: Field, language: Language): string {
  const items = (schema.items ?? {}) as FieldSchema;
  const choices = choicesOf(kind === 'choices' ? items : schema);
  const belongs = allWords[language].new.belongs[kind](choices, referenceOf(schema));
  return toDo(language, `${belongs} ${description[language]}`.trim());
}

function referenceOf(schema: FieldSchema): string {
  return schema.references ?? schema.items?.references ?? '';
}

/** Puts a value into nested data, and makes the lists and groups on the way to it. */
export function putAt(data: Record<string, unknown>, path: Path, value: unknown): void {
  let here: Record<string, unknown> = data;
  for (const [index, part] of path.slice(0, -1).entries()) {
    const isList = /^\d+$/.test(String(path[index + 1]));
    here[part] ??= isList ? [] : {};
    here = here[part] as Record<string, unknown>;
  }
  here[path.at(-1) ?? ''] = value;
}
