import type { Language } from './language';

/** What marks unfinished text, per language; in capitals, so that nobody reads over it. */
const marks: Record<Language, string> = { nl: 'NOG SCHRIJVEN', en: 'TO WRITE' };

/** Unfinished text, in whatever language: the mark, a colon, and what belongs there. */
const toDoForm = new RegExp(`(?:${Object.values(marks).join('|')}):[ \\t]*([^\\n]*)`, 'g');

/** Text that says what still has to be written. content:check refuses it, so it cannot be published. */
export function toDo(language: Language, what: string): string {
  return `${marks[language]}: ${what}`;
}

/** Every mark of unfinished text: where it starts, the mark itself, and what belongs there. */
export function toDosIn(text: string): { index: number; mark: string; what: string }[] {
  return [...text.matchAll(toDoForm)].map((match) => ({
    index: match.index,
    mark: match[0].slice(0, match[0].indexOf(':') + 1),
    what: (match[1] ?? '').trim(),
  }));
}
