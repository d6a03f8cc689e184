import type { FactRules, Said } from '@/content/schema/rules';
import type { UnreadMark } from '@/lib/unread-marks';
import type { Actual, Choice, Expected, HiddenKind, RefusedPart, WayToMend, WordsField } from './details';
import type { FormCodes } from './form-codes';
import type { MisleadingCodes } from './misleading-codes';
import type { SlipCodes } from './slip-codes';

/** A name, or a text, that is not always there; as `near`, what was probably meant. */
type Perhaps = string | undefined;
type Names = readonly string[];

/**
 * Every kind of problem that `content:check` tells of, with the data that its sentences are made with. What is said
 * about each stands in `words/`, in every language of the editors; the compiler asks for what is missing there.
 */
export type Codes = FactRules &
  MisleadingCodes &
  SlipCodes &
  FormCodes & {
    // Files and folders.
    'no-content': [];
    'symbolic-link': [];
    'not-a-file': [];
    unreadable: [reason: string];
    'unknown-folder': [near: Perhaps, known: Names];
    'folder-too-deep': [];
    'folder-not-an-id': [near: Perhaps];
    'folder-reserved': [longest: number];
    'stray-file': [near: Perhaps, allowed: Names];
    'system-file': [];
    'no-texts-here': [type: string];
    'unknown-language': [name: string, near: Perhaps, known: Names];
    'missing-structure': [type: string];
    'missing-language': [locale: string];
    'empty-file': [];
    'too-big': [size: number, most: number];
    'not-utf8': [];
    'nul-byte': [];
    'unfinished-merge': [mark: string];
    'hidden-character': [codePoint: string, kind: HiddenKind];
    'too-deep': [];
    unexpected: [reason: string];
    // The form of YAML.
    'yaml-tab': [];
    'yaml-indent': [];
    'yaml-second-colon': [];
    'yaml-no-colon': [];
    'yaml-block-in-brackets': [];
    'yaml-not-closed': [];
    'yaml-bracket-open': [];
    'yaml-no-comma': [];
    'yaml-stray-part': [];
    'yaml-first-character': [];
    'yaml-backslash': [];
    'yaml-two-documents': [];
    'yaml-long-key': [];
    'yaml-unreadable': [];
    'duplicate-key': [key: string];
    'yaml-lost-behind-hash': [lost: string];
    'yaml-refused': [part: RefusedPart, text: string];

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
    'record-in-source': [locale: string];
    'record-of-other-parts': [recorded: number, parts: number, file: string];
    'other-headings': [here: number, locale: string, there: number];

    // Situations, and what the finder makes of them.
    'no-words-for': [id: string, field: WordsField, structure: string];
    'words-for-nothing': [id: string, field: WordsField, structure: string];
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
    'block-in-sentence': [component: string];

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

    // The words of menus, buttons and labels.
    'interface-words-missing': [locale: string, source: string];
    'interface-word-missing': [key: string, source: string, line: number, words: Perhaps];
    'interface-word-unknown': [key: string, near: Perhaps, source: string];
    'interface-words-not-json': [];
  };

/** The name of a kind of problem. */
export type Code = keyof Codes;
