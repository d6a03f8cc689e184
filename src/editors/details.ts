/** What a character is that cannot be seen. */
export type HiddenKind = 'direction' | 'control' | 'hyphen' | 'invisible';

/** A part of YAML that we refuse. */
export type RefusedPart = 'directive' | 'alias' | 'anchor' | 'tag' | 'merge-key' | 'group-as-name';

/** A field of a situation that has words by id. */
export type WordsField = 'steps' | 'donts' | 'easySteps' | 'easyDonts' | 'desks';

/** A type of the schema (`expected` of zod's issues), as far as we have words for it. */
export type Expected = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'other';

/** What stands in a file in some place: its kind, and how it is written, cut off when it is long. */
export type Actual = { kind: 'empty' | 'list' | 'group' | 'text' | 'number' | 'other'; text: string };

/** What may stand in some place: a word, or a type with the names of its fields. */
export type Choice = string | { expected: Expected; fields: readonly string[] };

/** What to do about a value of the wrong type. */
export type WayToMend = 'fill-in' | 'quote' | 'brackets' | 'hyphens' | 'indent' | 'unquote' | 'digits' | 'replace';

/** What a situation promises: how urgent it is, its first desk, a desk that it names, or the order of two steps. */
export type Promised = 'urgency' | 'first' | 'named' | 'order';

/** What a PDF has that it must not have. */
export type { PdfFault } from '@/lib/pdf';

/** What is wrong with captions: their first line, a time, the order of times, a caption without words, or no captions. */
export type CaptionFault = 'start' | 'time' | 'arrow' | 'order' | 'words' | 'none';
