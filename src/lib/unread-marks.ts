/** Marks that other programs read and this site does not: a visitor would see them as they are typed. */
const unread = {
  // Bold and italic touch their words on both sides; a star alone or within a word is a star.
  emphasis:
    /\*\*|(?<!_)__(?!_)|(?<![^\s*])\*(?=[^\s*])|(?<=[^\s*])\*(?![^\s*])|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/gu,
  // Struck out, marked, below and above the line, and boxes and pictures by name, as other programs have them.
  strike:
    /~~|==|\+\+(?=\S)[^+\n]*\+\+|~\w{1,20}~|\^\w{1,20}\^|^:::.*|^\[![a-z]+\]|\$\$|(?<!\S):[a-z][a-z_+-]+:(?!\S)|%\w+%|\{\{[^}\n]*\}\}/gim,
  task: /(?<!\S)\[[ xX]?\](?!\S)/g,
  footnote: /\[\^/g,
  link: /\[\[|\]\(|\]\[|\] ?\((?=https?:|www\.|#)/g,
  table: /^[ \t]*(?:\|.*\||:?-+:?[ \t]*\|[\s:|-]*)[ \t]*$/gm,
  // UTF-8 that was read as Windows-1252: é as Ã©, a quotation mark as â€™; and what no program could read.
  encoding: /[ÃÂ][\u0080-\u00BF]|â€|\uFFFD/g,
};

/** Marks that a line of Markdown may not start with, or that it makes no link of. */
const inProse = {
  ...unread,
  heading: /^#+/gm,
  address: /https?:\/\/\S*|(?<![\p{L}\p{N}@./])www\.\p{L}\S*/giu,
};

/** Marks that Markdown does read, so that they are left over in a plain field only. */
const inField = {
  ...unread,
  quotes: /^[“„‘«][^“”„‘«»]*[”“’»]$/g,
  entity: /&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/gi,
  tag: /<\/?[a-z][^<>]*>/gi,
  italic: /`[^`\n]+`/g,
};

/** What a mark was meant to do, or how it came about. */
export type UnreadMark = keyof typeof inProse | keyof typeof inField;

/** A mark that nothing reads: where it starts, and as it is typed. */
export type FoundMark = { mark: UnreadMark; index: number; words: string };

/** Marks in words that have been read as Markdown, where all that it knows is gone. */
export function marksInProse(text: string): FoundMark[] {
  return marksIn(inProse, text);
}

/** Marks in a field of plain words, where not even Markdown is read. */
export function marksInField(text: string): FoundMark[] {
  return marksIn(inField, text);
}

function marksIn(forms: Partial<Record<UnreadMark, RegExp>>, text: string): FoundMark[] {
  return Object.entries(forms).flatMap(([mark, form]) =>
    [...text.matchAll(form)].map(({ index, 0: words }) => ({ mark: mark as UnreadMark, index, words })),
  );
}
