import { type ContentType, contentTypes } from '@/content/schema';
import { type Locale, locales, sourceLocale } from '@/i18n/locale';
import { canonicalYaml } from '../format/canonical';
import { isLanguage, type Language } from '../language';
import { jsonSchemaOf } from '../read/yaml/json-schema';
import type { Path } from '../read/yaml/path';
import { listAt, textAt } from '../read/yaml/walk';
import { toDo } from '../to-do';
import { words } from '../words';
import { descriptionOf, type Field, type FieldSchema, type FixedField, outline } from './field';
import { putAt, toDoFor } from './values';

/** A field of a new document, and the file that it stands in: the structure, or the text of a language. */
export type Slot = (Field | FixedField) & { where: 'structure' | Locale; name: string; calledBy?: Call | undefined };

/** The answer in another field that calls for a field. */
type Call = { field: string; answer: string };

/** Fields that a structure may do without, until an answer calls for them. */
const calls: Partial<Record<ContentType, Record<string, Call>>> = {
  update: {
    about: { field: 'kind', answer: 'correction' },
    until: { field: 'kind', answer: 'warning' },
  },
};

/** What an editor has said about one field, and where it goes. */
export type Answer = { where: Slot['where']; path: Path; value: unknown };

/** What an editor has filled in, by the name of the field: `group`, or `title.nl` for words. */
export type Filled = ReadonlyMap<string, Answer>;

/**
 * Whether a field belongs in the document: what an answer calls for, and how sure a fact is, unless it is known that it is
 * not current.
 */
export function isWanted({ path, name, calledBy }: Slot, filled: Filled): boolean {
  if (calledBy) return filled.has(name) || filled.get(calledBy.field)?.value === calledBy.answer;
  const status = filled.get(name.replace(/confidence$/, 'status'))?.value;
  return path.at(-1) !== 'confidence' || status === undefined || status === 'current';
}

/** The schema of what stands in a file of a type; undefined when the type has no texts. */
export function schemaOf(type: ContentType, where: Slot['where']): FieldSchema | undefined {
  const { structure, words } = contentTypes[type];
  if (where === 'structure') return jsonSchemaOf(structure);
  if (!words) return undefined;
  const schema: FieldSchema = jsonSchemaOf(words);
  // Only the home page may do without a slug, and there is one; a film has no address.
  const always = ['title', 'slug'].filter((name) => Object.hasOwn(schema.properties ?? {}, name));
  return { ...schema, required: [...new Set([...always, ...(schema.required ?? [])])] };
}

/**
 * All that a new document of a type must hold, file by file.
 *
 * @param order its place in lists
 */
export function slotsOf(type: ContentType, order: number): Slot[] {
  return (['structure', ...locales] as const).flatMap((where) => {
    const schema = schemaOf(type, where);
    const called = where === 'structure' ? calls[type] : undefined;
    const required = [...(schema?.required ?? []), ...Object.keys(called ?? {})];
    return (schema ? outline({ ...schema, required }, order) : []).map((field) => ({
      ...field,
      where,
      name: nameOf(field.path, where),
      calledBy: called?.[String(field.path[0])],
    }));
  });
}

/** How a field is named in an answer: words have their language at the end. */
export function nameOf(path: Path, where: Slot['where']): string {
  return [...path, ...(where === 'structure' ? [] : [where])].join('.');
}

/**
 * The files of a new document, by name: filled in where an editor said what, and marked as to be written elsewhere.
 *
 * @param language of what still has to be written in the structure, and in a text whose language we have no such words
 * for
 */
export function draftFiles(
  type: ContentType,
  slots: readonly Slot[],
  filled: Filled,
  language: Language,
): Record<string, string> {
  const structure = dataOf('structure', slots, filled, language);
  const files = { [`${type}.yaml`]: yamlOf(type, 'structure', structure) };
  for (const locale of contentTypes[type].words ? locales : []) {
    const spoken = isLanguage(locale) ? locale : language;
    const fields = dataOf(locale, slots, filled, spoken, structure);
    files[`${locale}.mdx`] = `---\n${yamlOf(type, locale, fields)}---\n\n${toDo(spoken, words[spoken].new.body)}\n`;
  }
  return files;
}

function dataOf(
  where: Slot['where'],
  slots: readonly Slot[],
  filled: Filled,
  language: Language,
  structure: unknown = undefined,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const slot of slots.filter((each) => each.where === where && isWanted(each, filled))) {
    const answer = filled.get(slot.name);
    putAt(data, slot.path, answer ? answer.value : startOf(slot, language, structure));
  }
  const named = new Set(slots.map(({ name }) => name));
  for (const [name, answer] of filled)
    if (answer.where === where && !named.has(name)) putAt(data, answer.path, answer.value);
  return data;
}

function yamlOf(type: ContentType, where: Slot['where'], data: Record<string, unknown>): string {
  return canonicalYaml(data, schemaOf(type, where) ?? {});
}

/** What else an editor may write in a document of a type, a field a line with what it is for; structure first. */
export function optionalFields(type: ContentType, language: Language): string[] {
  const lines = (['structure', sourceLocale] as const).flatMap((where) => {
    const { properties = {}, required = [] } = schemaOf(type, where) ?? {};
    return Object.entries(properties)
      .filter(([name, { last }]) => !required.includes(name) && !last)
      .map(([name, schema]) => `${name}: ${descriptionOf(schema, language)}`);
  });
  return [...new Set(lines)];
}

/** What stands in a field until somebody fills it in. */
function startOf(slot: Slot, language: Language, structure: unknown): unknown {
  if (slot.kind === 'fixed') return slot.value;
  const last = String(slot.path.at(-1));
  // Words for every language in one field: the mark is in the language of the words.
  const text = toDoFor(slot, isLanguage(last) ? last : language);
  if (slot.kind === 'byId') return Object.fromEntries(idsIn(structure, last).map((id) => [id, text]));
  return slot.kind === 'choices' || slot.kind === 'list' ? [text] : text;
}

/** The ids that words stand under: of the parts of the list of that name, or the service of each. Easy words repeat those of another. */
function idsIn(structure: unknown, words: string): string[] {
  const list = words.replace(/^easy(.)/, (_easy, letter: string) => letter.toLowerCase());
  return listAt(structure, [list]).map((part) => textAt(part, ['id']) ?? String(textAt(part, ['service'])));
}
