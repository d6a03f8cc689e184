import { isDeepStrictEqual } from 'node:util';
import type { Field } from './field-tree';

/** What stands in a form: each name with its values, as a browser posts them. */
export type Entries = URLSearchParams;

/** The value of a choice of nothing that is written down as such: another thing than no answer. */
export const none = '[]';

/** The names of what is added to a record: a key, and its value. */
export const addedTo = (name: string) => ({ key: `${name}/+key`, value: `${name}/+value` });

type Data = Readonly<Record<string, unknown>>;

/** Tells whether data is a group of fields. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLine = (value: unknown): value is string => typeof value === 'string' && !/[\n\r]/.test(value);

/** A field of a group or record by its key; the values of a record are texts. */
function innerOf(field: Field, key: string): Field | undefined {
  if (field.kind === 'group') return field.fields.find((inner) => inner.key === key);
  return { key, required: false, kind: 'text' };
}

/**
 * Tells whether a form can hold data without losing any of it: each value in a field of its own kind, on one line. What
 * does not fit is mended as text.
 */
export function fits(field: Field | undefined, value: unknown): boolean {
  if (field === undefined) return false;
  if (value === undefined || value === null || field.kind === 'left-out') return true;
  if (field.kind === 'text') return isLine(value);
  if (field.kind === 'number') return typeof value === 'number';
  if (field.kind === 'choice') return (field.choices as readonly unknown[]).includes(value);
  if (field.kind === 'group' || field.kind === 'record')
    return isData(value) && Object.entries(value).every(([key, inner]) => fits(innerOf(field, key), inner));
  if (!Array.isArray(value)) return false;
  if (field.kind === 'list') return value.every((item) => item !== null && fits(field.item, item));
  if (field.kind === 'choices') return value.every((item) => field.choices.includes(item));
  return value.every((item) => isLine(item) && item !== '' && item === item.trim());
}

/** Puts data that fits into a form. */
export function enter(entries: Entries, field: Field, value: unknown, name: string): void {
  if (value === undefined || value === null || field.kind === 'left-out') return;
  if (field.kind === 'list') {
    for (const [index, item] of (value as unknown[]).entries()) {
      entries.append(name, String(index));
      enter(entries, field.item, item, `${name}/${index}`);
    }
  } else if (field.kind === 'texts') entries.append(name, (value as string[]).join('\n'));
  else if (Array.isArray(value))
    for (const item of value.length > 0 ? value : [none]) entries.append(name, String(item));
  else if (isData(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const own = innerOf(field, key);
      if (own) enter(entries, own, inner, `${name}/${key}`);
    }
  } else entries.append(name, String(value));
}

/**
 * Takes data out of a form. What was not changed is what it was, of whatever kind; what is empty is left out; what was
 * not sent stays.
 *
 * @param was the data that the form was filled with, which fits the field
 */
export function taken(entries: Entries, field: Field, was: unknown, name: string): unknown {
  if (field.kind === 'group' || field.kind === 'record') return takenGroup(entries, field, was, name);
  if (field.kind === 'left-out' || !entries.has(name)) return was;
  const given = entries.getAll(name).filter((text) => text.trim() !== '');
  const [text = ''] = given;
  const old: readonly unknown[] = Array.isArray(was) ? was : [];
  if (field.kind === 'text' || field.kind === 'number' || field.kind === 'choice') {
    if (text === String(was ?? '')) return was;
    // A long sentence has a field of several lines, and stays one line.
    return text === '' ? undefined : typed(field, text.replace(/\s*\n\s*/g, ' ').trim());
  }
  if (field.kind === 'choices') {
    if (given.includes(none)) return [];
    // In the order of the file, so that a choice more is a word more.
    const all = [...old, ...field.choices.filter((choice) => !old.includes(choice))];
    const chosen = all.filter((choice) => given.includes(String(choice)));
    return chosen.length > 0 || mayStayEmpty(field, was) ? chosen : undefined;
  }
  const items =
    field.kind === 'list'
      ? given.map((key) => taken(entries, field.item, old[Number(key)], `${name}/${key}`))
      : given.flatMap((each) => each.split('\n')).map((line) => line.trim() || undefined);
  const filled = items.filter((item) => item !== undefined);
  if (filled.length > 0) return filled;
  if (was === null) return null;
  return mayStayEmpty(field, was) || (Array.isArray(was) && was.length === 0) ? [] : undefined;
}

/** A list that must be there stays, without anything in it; one that was not there does not begin so. */
const mayStayEmpty = ({ required }: Field, was: unknown) => required && was !== undefined;

function takenGroup(
  entries: Entries,
  field: Field & { kind: 'group' | 'record' },
  was: unknown,
  name: string,
): unknown {
  const old = isData(was) ? was : {};
  const keys = field.kind === 'group' ? field.fields.map(({ key }) => key) : Object.keys(old);
  const filled = keys.flatMap((key): [string, unknown][] => {
    const inner = innerOf(field, key);
    const value = inner && taken(entries, inner, old[key], `${name}/${key}`);
    return value === undefined ? [] : [[key, value]];
  });
  const added = addedTo(name);
  const [key = '', value = ''] = [entries.get(added.key)?.trim(), entries.get(added.value)?.trim()];
  if (field.kind === 'record' && key !== '' && value !== '') filled.push([key, value]);
  // When only an emptied list is left, all was emptied.
  if (
    filled.some(([inner, each]) => !(Array.isArray(each) && each.length === 0) || isDeepStrictEqual(each, old[inner]))
  )
    return Object.fromEntries(filled);
  // Null, and a group without anything in it, may stay when they stand in the file.
  return was === null || (isData(was) && Object.keys(was).length === 0) ? was : undefined;
}

function typed({ kind, ...field }: Field, text: string): string | number | boolean {
  if (kind === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  const isBoolean = kind === 'choice' && 'choices' in field && typeof field.choices[0] === 'boolean';
  return isBoolean ? text === 'true' : text;
}
