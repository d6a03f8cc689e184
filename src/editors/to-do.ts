import type { Language } from './language';

/** What marks unfinished text, per language; in capitals, so that nobody reads over it. */
const marks: Record<Language, string> = { nl: 'NOG SCHRIJVEN', en: 'TO WRITE' };

/**
 * Unfinished text, in whatever language: the mark, a colon, and what belongs there; and what people write of themselves,
 * a note to a colleague or a blank to fill in between brackets too.
 */
const toDoForm = new RegExp(
  String.raw`(?:(?:${Object.values(marks).join('|')}):|\b(?:TODO|FIXME|XXX)\b:?|\?{3,}|\b[Ll]orem ipsum\b|\[\p{Lu}\p{Ll}+:(?=[^\]\n]*\])|\[[^\]\n]*\b(?:invullen|fill in)\b[^\]\n]*\](?!\())[ \t]*([^\n]*)`,
  'gu',
);

/** Text that says what still has to be written. content:check refuses it, so it cannot be published. */
export function toDo(language: Language, what: string): string {
  return `${marks[language]}: ${what}`;
}

/** Every mark of unfinished text: where it starts, the mark itself, and what belongs there. */
export function toDosIn(text: string): { index: number; mark: string; what: string }[] {
  return [...text.matchAll(toDoForm)].map((match) => {
    const mark = match[0].slice(0, match[0].length - (match[1] ?? '').length).trim();
    // A blank is itself what has to be filled in.
    return { index: match.index, mark, what: mark.endsWith(']') ? mark : (match[1] ?? '').trim() };
  });
}
