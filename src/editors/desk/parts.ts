import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ContentType, contentTypes } from '@/content/schema';
import { idPattern } from '@/content/schema/common';
import { allLocales } from '@/i18n/locale';
import { canonicalYaml } from '../format/canonical';
import { commentsToRemarks } from '../format/remarks';
import { type JsonSchema, jsonSchemaOf } from '../read/yaml/json-schema';
import { checkYamlForm } from '../read/yaml/syntax';
import { type Field, fieldsOf } from './field-tree';
import { type Entries, enter, fits, isData, taken } from './values';

/** One file of a document, as it was when it was opened. */
export type Part = {
  /** `structure`, or the language of a text. */
  name: string;
  /** The path from the root. */
  file: string;
  /** A print of its bytes: whether it is still the file that was opened. */
  print: string;
  /** The file as it stands there. */
  raw: string;
  /** With line feeds only; undefined when a form would lose something of it, such as a letter that is no UTF-8. */
  text: string | undefined;
  /** What stands around its fields, with their data; undefined when it can only be mended as text. */
  fields?:
    | { field: Field; schema: JsonSchema; data: object; head: string; yaml: string; fence: string; body: string }
    | undefined;
};

/** Names within a part that are no fields: the whole file as text, the text below the front matter, the print. */
export const ownNames = { whole: '+whole', body: '+body', print: '+print' } as const;

/** The files of a document; undefined when there is no such document. Nothing outside its own folder is ever named. */
export function openDocument(root: string, type: string, id: string): Part[] | undefined {
  if (!Object.hasOwn(contentTypes, type) || !idPattern.test(id)) return undefined;
  const known = type as ContentType;
  const folder = `content/${contentTypes[known].folder}/${id}`;
  const names = ['structure', ...(contentTypes[known].words ? allLocales : [])];
  const parts = names.map((name) => {
    const file = `${folder}/${name === 'structure' ? `${type}.yaml` : `${name}.mdx`}`;
    return isPlain(root, folder, file) ? openPart(root, file, name, known) : undefined;
  });
  return parts[0] && parts.filter((part) => part !== undefined);
}

/** Links could lead out of the folder. */
function isPlain(root: string, folder: string, file: string): boolean {
  const [inside, itself] = [folder, file].map((path) => lstatSync(join(root, path), { throwIfNoEntry: false }));
  return Boolean(inside?.isDirectory() && itself?.isFile());
}

function openPart(root: string, file: string, name: string, type: ContentType): Part {
  const bytes = readFileSync(join(root, file));
  const part = { name, file, print: printOf(bytes), raw: bytes.toString(), text: textOf(bytes) };
  const split = part.text === undefined ? undefined : splitText(part.text, name);
  const kind = name === 'structure' ? 'structure' : 'words';
  const field = fieldsOf(type, kind);
  const schema = contentTypes[type][kind];
  if (!split || !field || !schema) return part;
  const { yaml, problems } = checkYamlForm(file, split.yaml);
  if (problems.length > 0 || !isData(yaml.data) || !fits(field, yaml.data)) return part;
  const data = { ...structuredClone(yaml.data) };
  commentsToRemarks(yaml.document, data, jsonSchemaOf(schema));
  return { ...part, fields: { field, schema: jsonSchemaOf(schema), data, ...split } };
}

/** A print of what stands in a file. */
function printOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Text that a browser gives back as it got it; it makes every line end the same. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const plain = text.replaceAll('\r\n', '\n');
    const isMixed = plain.replaceAll('\n', '\r\n') !== text && plain !== text;
    return isMixed || /[\0\r\uFEFF]/.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function splitText(text: string, name: string) {
  if (name === 'structure') return { head: '', yaml: text, fence: '', body: '' };
  const [, head, yaml, fence, body] = /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))([\s\S]*)$/.exec(text) ?? [];
  return head === undefined ? undefined : { head, yaml: yaml ?? '', fence: fence ?? '', body: body ?? '' };
}

/** The form of a document as it is opened. */
export function entriesOf(parts: readonly Part[]): Entries {
  const entries: Entries = new URLSearchParams();
  for (const { name, print, text, fields } of parts) {
    entries.append(`${name}/${ownNames.print}`, print);
    if (fields) {
      enter(entries, fields.field, fields.data, name);
      entries.append(`${name}/${ownNames.body}`, fields.body);
    } else entries.append(`${name}/${ownNames.whole}`, text ?? '');
  }
  return entries;
}

/** Tells whether a file is still as it was when the form was opened. */
export function isUnchanged({ name, print }: Part, entries: Entries): boolean {
  return entries.get(`${name}/${ownNames.print}`) === print;
}

/** The name of a part that was there when the form was opened, and whose file is gone; undefined when there is none. */
export function goneFrom(parts: readonly Part[], entries: Entries): string | undefined {
  const opened = [...entries.keys()].flatMap((key) => (key.endsWith(`/${ownNames.print}`) ? key.split('/')[0] : []));
  return opened.find((name) => !parts.some((part) => part.name === name));
}

/**
 * What a file becomes, with the line ends that it has; the same text when nothing was changed.
 *
 * @param entries of which every line ends in a line feed
 * @returns undefined when that cannot be written without touching anything else
 */
export function written({ raw, name, text, fields }: Part, entries: Entries): string | undefined {
  if (text === undefined) return undefined;
  const made = fields ? fromFields(fields, name, entries) : (entries.get(`${name}/${ownNames.whole}`) ?? text);
  return raw.includes('\r\n') ? made?.replaceAll('\n', '\r\n') : made;
}

/** In the one form as soon as something else is said; what it says is read again and compared. */
function fromFields(fields: NonNullable<Part['fields']>, name: string, entries: Entries): string | undefined {
  const { field, schema, data, head, yaml, fence } = fields;
  const wanted = taken(entries, field, data, name) ?? {};
  const body = entries.get(`${name}/${ownNames.body}`) ?? fields.body;
  if (isDeepStrictEqual(wanted, data)) return head + yaml + fence + body;
  const form = canonicalYaml(wanted, schema);
  return isDeepStrictEqual(checkYamlForm('', form).yaml.data, wanted) ? head + form + fence + body : undefined;
}
