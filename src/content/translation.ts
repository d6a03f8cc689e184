import { fingerprint, splitSections } from '@/lib/sections';

/** What a text was, in fingerprints: of each field with words, and of each part of its body. */
export type TranslationRecord = { fields: Record<string, string>; body: string[] };

/** A text as far as translation goes: the fields of its front matter, and its body as written. */
export type Translatable = { fields: object; body: string };

/** What of a translation is older than the text it was made from: names of fields, and ids of headings in it. */
export type Behind = { fields: string[]; sections: string[] };

/** Nothing is behind. */
export const upToDate: Behind = { fields: [], sections: [] };

/** Fields that each language has for itself: what people type, the address and remarks are never translated. */
const ownOfLanguage = new Set(['remark', 'slug', 'formerSlugs', 'searchPhrases', 'alsoKnownAs', 'translatedFrom']);

/** The fields that are translated, by name, each as one text. Those without words are left out. */
export function translatedFields(fields: object): Map<string, string> {
  const texts = Object.entries(fields)
    .filter(([name]) => !ownOfLanguage.has(name))
    .map(([name, value]): [string, string] => [name, textOf(value).join('\n')])
    .filter(([, text]) => text !== '');
  return new Map(texts);
}

/** Every text in a value with the names that lead to it, in the order of those names. */
function textOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return [name + value];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (!Array.isArray(value)) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([key, child]) => textOf(child, `${name}${key}: `));
}

/** The record of a text, to keep beside a translation of it. */
export function recordOf({ fields, body }: Translatable): TranslationRecord {
  return {
    fields: Object.fromEntries([...translatedFields(fields)].map(([name, text]) => [name, fingerprint(text)])),
    body: splitSections(body).map(({ text }) => fingerprint(text)),
  };
}

/**
 * Tells which parts of a translation are older than its source. A part is behind when the source has changed since the
 * translation was recorded; parts of the body are compared by their place, since `content:check` holds that both
 * languages have the same headings.
 *
 * @param record what the source was; without one nothing is known, and nothing is called behind
 */
export function behind(record: TranslationRecord | undefined, source: Translatable, translation: Translatable): Behind {
  if (!record) return upToDate;
  const now = recordOf(source);
  const headings = splitSections(translation.body).map(({ id }) => id);
  return {
    fields: Object.keys(now.fields).filter((name) => now.fields[name] !== record.fields[name]),
    sections: headings.filter((_, index) => now.body[index] !== record.body[index]),
  };
}
