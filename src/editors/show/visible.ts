/** What is never drawn, or steers a terminal: controls, line separators, what Unicode ignores or turns. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\uFFF9-\uFFFB]/gu;

/**
 * Text from outside as it may be shown: what cannot be seen, or could break the line or steer a terminal, becomes
 * `\u{…}`; a tab becomes an arrow.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) =>
    character === '\t' ? '→' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** JSON as it may be shown: what cannot be seen becomes an escape of JSON, so programs read the same text. */
export function visibleJson(json: string): string {
  return json.replace(unseen, (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

/**
 * How many columns of a terminal a visible text takes (Unicode UAX #11, roughly): marks none, wide letters and emoji
 * two.
 */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => {
    if (/\p{M}/u.test(character)) return width;
    const isWide =
      /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60]/u;
    return width + (isWide.test(character) ? 2 : 1);
  }, 0);
}
