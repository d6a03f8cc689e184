import type { UnreadMark } from '@/lib/unread-marks';
import type { Names, Perhaps } from './parts';

/** What is said of the prose of a text, with the components and links in it, with the data of its sentences. */
export type ProseCodes = {
  // The prose of a text.
  'mdx-syntax': [];
  'too-many-marks': [];
  'stray-angle': [];
  'stray-brace': [];
  'tag-not-closed': [name: string];
  'tag-closed-by-another': [closing: string, name: string, line: number];
  'tag-not-opened': [];
  'broken-tag': [tag: string];
  'attribute-without-quotes': [];
  'angle-address': [address: string];
  'html-comment': [];
  'code-comment': [];
  'import-or-export': [];
  expression: [text: string];
  'html-element': [name: string, near: Perhaps];
  fragment: [];
  'unread-mark': [mark: UnreadMark, words: string];
  'heading-underlined': [words: string];
  'list-start': [start: string];
  'heading-one': [];
  'heading-skipped': [level: number, allowed: number];
  'heading-empty': [];
  'heading-twice': [line: number];
  image: [];

  // The components in a text.
  'unknown-component': [name: string, near: Perhaps, known: Names];
  'unknown-attribute': [component: string, name: string, near: Perhaps, known: Names];
  'event-handler': [name: string];
  'spread-attribute': [];
  'attribute-not-literal': [name: string];
  'attribute-twice': [name: string];
  'missing-attribute': [component: string, name: string];
  'one-of-attributes': [component: string, names: Names];
  'unknown-channel': [id: string, type: string, owner: string, near: Perhaps, known: Names];
  'unknown-year': [year: string, series: string, known: Names];
  'has-children': [component: string];
  'no-children': [component: string];
  'block-in-sentence': [component: string, hasWords: boolean];

  // The links in a text.
  'link-in-link': [];
  'link-contact': [scheme: string];
  'link-no-address': [];
  'link-own-page': [address: string];
  'link-no-anchor': [anchor: string, near: Perhaps];
  'link-empty': [];
  'link-says-nothing': [words: string];
  'link-words-twice': [words: string, line: number];
  'link-other-language': [address: string, better: string];

  // What may not be typed in prose.
  'typed-phone': [text: string];
  'typed-email': [text: string];
  'typed-money': [text: string];
  'typed-percentage': [text: string];
  'typed-number': [text: string];
  'typed-count': [text: string];

  // What somebody still has to write.
  'to-do': [what: string];
};
