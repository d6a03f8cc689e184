import type { HiddenKind } from '../details';
import { type Problem, problem } from '../problem';
import type { YamlText } from './yaml/text';
import { everyText } from './yaml/walk';

/**
 * Characters that cannot be seen and yet change what is read: controls (but tab and line feed), those that turn the
 * direction of text (Unicode Bidi_Control, "Trojan Source"), zero-width ones, line separators, tags.
 * Default_Ignorable_Code_Point is Unicode's own list of what is never drawn.
 */
const hidden = /[^\P{Cc}\t\n]|[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/gu;

/**
 * Signs that are drawn as one picture, with what is never drawn inside: ☎️ is a telephone and U+FE0F, 1️⃣ a digit on a
 * key, and the flag of a part of a country is a black flag with its letters as tags.
 */
const emoji =
  /\p{Extended_Pictographic}[\uFE0F\p{EMod}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]?)*[\u{E0020}-\u{E007F}]*|[\d#*]\uFE0F?\u20E3/gu;

/** A text with each emoji as blanks, so that everything else keeps its place. */
const withoutEmoji = (text: string) => text.replace(emoji, (found) => ' '.repeat(found.length));

/** Every hidden character of a file, with its code point, line and column. */
export function hiddenCharacters(file: string, text: string): Problem[] {
  return withoutEmoji(text)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(hidden)].map((match) =>
        problem('hidden-character', { file, line: index + 1, column: match.index + 1, field: '' }, ...kindOf(match[0])),
      ),
    );
}

/** Hidden characters that are written as an escape in YAML (`"\\u202e"`), so that only the data shows them. */
export function escapedCharacters(yaml: YamlText): Problem[] {
  // Where the file has such characters itself, they have been reported.
  if (hiddenIn(yaml.source)) return [];
  return everyText(yaml.data).flatMap(({ text, path }) => {
    const found = hiddenIn(text);
    return found ? [problem('hidden-character', yaml.placeOf(path), ...found)] : [];
  });
}

/** The first hidden character of a text: its code point and what it is. */
export function hiddenIn(text: string): [codePoint: string, kind: HiddenKind] | undefined {
  const [found] = withoutEmoji(text).match(hidden) ?? [];
  return found === undefined ? undefined : kindOf(found);
}

function kindOf(character: string): [codePoint: string, kind: HiddenKind] {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{Bidi_Control}/u.test(character)) return [codePoint, 'direction'];
  if (/\p{Cc}/u.test(character)) return [codePoint, 'control'];
  return [codePoint, character === '\u00AD' ? 'hyphen' : 'invisible'];
}
