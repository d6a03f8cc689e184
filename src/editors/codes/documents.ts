import type { Said } from '@/content/schema/rules';
import type { Actual, Choice, Expected, WayToMend, WordsField } from '../details';
import type { Names, Perhaps } from './parts';

/** What is said of fields, of what must hold between documents, and of situations, with the data of its sentences. */
export type DocumentCodes = {
  // What stands in a document: its structure, and the front matter of its texts.
  'not-fields': [actual: Actual];
  'unknown-field': [name: string, near: Perhaps, known: Names];
  'unknown-fields': [names: Names];
  'missing-fields': [names: Names];
  'missing-field': [name: string, description: Said | undefined];
  'wrong-type': [expected: Expected, actual: Actual, way: WayToMend, text: string];
  'wrong-value': [actual: Actual, allowed: readonly Choice[], near: Perhaps];
  'wrong-form': [form: Said | undefined, description: Said | undefined];
  'empty-text': [];
  'folded-text': [];
  'empty-list': [];
  'no-source': [];
  'too-long': [length: number, most: number];
  'too-many': [count: number, most: number];
  'out-of-range': [bound: 'least' | 'most', limit: number];
  'no-such-day': [text: string];
  'future-date': [text: string, today: string];
  'listed-twice': [text: string];
  'channel-twice': [id: string];
  'emergency-number': [value: string, numbers: Names];
  'year-twice': [year: string];
  'no-front-matter': [];
  'front-matter-language': [fence: string];
  'front-matter-open': [];
  'second-front-matter': [];
  'answer-without-words': [question: string, structure: string];
  'words-without-answer': [question: string, structure: string];
  'slug-missing': [];
  'slug-on-home': [];

  // What must hold between documents.
  'unknown-reference': [type: string, id: string, near: Perhaps];
  'unknown-key': [key: string, near: Perhaps, types: Names];
  'successor-self': [];
  'successor-superseded': [id: string];
  'successor-cycle': [ids: Names];
  'parent-cycle': [ids: Names];
  'slug-taken': [slug: string, others: Names];
  'slug-reserved': [slug: string];
  'slugs-crossed': [slug: string, other: string];
  'former-slug-in-use': [slug: string, files: Names];
  'former-slug-twice': [slug: string, files: Names];
  'address-gone': [address: string, slug: string];
  'required-document': [type: string, id: string];
  'lacks-component': [component: string, locale: string, line: number];
  'page-of-whole-site': [locale: string, otherwise: string];
  'record-in-source': [locale: string];
  'record-of-other-parts': [recorded: number, parts: number, file: string];
  'other-headings': [here: number, locale: string, there: number];

  // Situations, and what the finder makes of them.
  'no-words-for': [id: string, field: WordsField, structure: string];
  'words-for-nothing': [id: string, field: WordsField, structure: string];
  'door-without-words': [];
  'words-without-door': [];
  'door-desk-not-for-child': [id: string];
  'words-twice': [id: string, field: WordsField];
  'desk-superseded': [id: string, successor: Perhaps];
  'desk-unconfirmed': [id: string, isFirst: boolean];
  'desk-of-islands-first': [id: string];
  'desk-not-linked': [words: string, service: string];
  'no-desk': [readers: Names, places: Names];
  'only-medium': [readers: Names, places: Names];
  'no-way-without-calling': [readers: Names, places: Names];
  'nobody-at-night': [readers: Names, places: Names];
  'not-at-night': [id: string];
};
