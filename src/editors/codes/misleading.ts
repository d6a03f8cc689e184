import type { Promised } from '../details';

/** What would mislead a visitor, however well it is written, with the data that its sentences are made with. */
export type MisleadingCodes = {
  // Numbers, addresses, hours and where they come from.
  'number-of-other': [value: string, id: string];
  'name-of-other': [name: string, id: string];
  'group-of-other-status': [group: string, status: string];
  'ended-current': [];
  'zone-of-other-place': [zone: string];
  'hours-odd': [times: string];
  'closure-far-ahead': [day: string];
  'read-before-published': [published: string];
  'live-without-address': [];
  'source-twice': [id: string];
  'hours-differ': [other: string];
  'address-of-nobody': [host: string];
  'high-of-one-source': [publisher: string];
  'confirmed-by-nothing': [];
  'value-changed': [before: string, now: string];
  'number-near-other': [value: string, other: string, id: string];
  'source-unused': [];
  'sources-elsewhere': [provider: string];
  'reach-for-islands': [];
  'superseded-without-end': [];
  'not-of-node': [node: string];

  // Whom a situation sends where, with which advice.
  'promise-broken': [promised: Promised, id: string, after: string | undefined];
  'desk-not-for': [service: string, readers: readonly string[]];
  'say-of-other': [speaker: string];
  'desk-line-of-other': [words: string, service: string];
  'cost-answer-of-other': [];
  'forbidden-in-one-language': [locale: string];
  'easy-sentence-long': [length: number, most: number];
  'says-more-or-less': [what: 'paragraphs' | 'sentences', here: number, locale: string, there: number];
  'sent-to-past': [service: string];
  'image-asked-for': [words: string];
  'call-forbidden': [words: string];
  'warning-without-not': [id: string];
  'link-words-of-other': [words: string, key: string];
  'typed-hours': [words: string];
  'name-in-public': [name: string];
  'weekday-of-other-day': [words: string, day: string];
  'relative-day': [words: string];
};
