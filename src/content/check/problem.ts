import { type MessageCode, type Messages, messages } from './messages';

/** Something that is wrong in content/: where, what, and how to mend it. `code` names the kind. */
export type Problem = {
  file: string;
  line: number;
  column: number;
  field: string;
  code: MessageCode;
  what: string;
  remedy: string;
};

/** A place in a file: `file` is relative to the root, with forward slashes; lines and columns start at 1. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

/** The beginning of a file: the place of what is missing from it, or wrong with the whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, field: '' };
}

/** Makes a problem; the sentences come from the table of messages. */
export function problem<Code extends MessageCode>(
  code: Code,
  place: Place,
  ...details: Parameters<Messages[Code]>
): Problem {
  const message = (messages[code] as (...details: unknown[]) => { what: string; remedy: string })(...details);
  return { file: place.file, line: place.line, column: place.column, field: place.field, code, ...message };
}

/** Runs one rule; whatever it throws becomes a problem of that file, so that no input can stop the check. */
export function guarded(file: string, rule: () => Problem[]): Problem[] {
  try {
    return rule();
  } catch (error) {
    // A RangeError is the stack running out: something in the file is nested too deep.
    if (error instanceof RangeError) return [problem('too-deep', startOf(file))];
    return [problem('unexpected', startOf(file), error instanceof Error ? error.message : String(error))];
  }
}

/** The order in which problems are shown: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
}

/** One problem as one line: `file:line field: what is wrong; mend it: how`. */
export function formatProblem({ file, line, field, what, remedy }: Problem): string {
  return oneLine(`${file}:${line}${field && ` ${field}`}: ${what}; mend it: ${remedy}`);
}

/** File names and quoted text come from outside: nothing in them may break the line or steer a terminal. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
