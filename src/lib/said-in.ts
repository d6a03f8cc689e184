/**
 * Text that stands on a page in another language says so itself, with the characters that Unicode has for that: U+E0001,
 * the language in letters that are never drawn, the text, and U+E007F (RFC 2482). So whatever prints it, a link, a label
 * or a sentence around it, cannot lose the language. They never leave the build: its finish makes `lang` of them.
 */
const start = '\u{E0001}';
const end = '\u{E007F}';
const shift = 0xe0000;

const form = /\u{E0001}([\u{E0020}-\u{E007E}]+)([^\u{E0001}\u{E007F}]*)\u{E007F}?/gu;

/** A text that says in which language it is. */
export function saidIn(language: string, text: string): string {
  const letters = [...language].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + shift));
  return start + letters.join('') + text + end;
}

/** Tells whether there is something in a text that says in which language it is. */
export function isSaidIn(text: string): boolean {
  return text.includes(start);
}

/** A piece of a text; `language` of what says its own. */
export type SaidPiece = { text: string; language?: string };

/** The pieces of a text, in order, without the characters that say a language; what was cut off counts to its end. */
export function saidPieces(text: string): SaidPiece[] {
  let from = 0;
  const pieces = [...text.matchAll(form)].flatMap(
    ({ 0: whole, 1: letters = '', 2: words = '', index }): SaidPiece[] => {
      const before = { text: text.slice(from, index) };
      from = index + whole.length;
      const language = [...letters].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - shift)).join('');
      return [before, { text: words, language }];
    },
  );
  return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text !== '');
}

/** The text without the characters that say a language. */
export function unsaid(text: string): string {
  return saidPieces(text)
    .map((piece) => piece.text)
    .join('');
}
