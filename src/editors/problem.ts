import { type Language, type Message, type MessageCode, type Messages, messages } from './words/check';

/** A place in a file: `file` is relative to the root, with forward slashes; lines and columns start at 1. */
export type Place = { file: string; line: number; column: number; field: string };

/** Something that is wrong in content/: where, which kind, and plain data about it. {@link describe} puts it into words. */
export type Problem = Place & { code: MessageCode; details: readonly unknown[] };

/** The beginning of a file: the place of what is missing from it, or wrong with the whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, field: '' };
}

/** Makes a problem. The details are those that the sentences of this kind are made with. */
export function problem<Code extends MessageCode>(
  code: Code,
  place: Place,
  ...details: Parameters<Messages[Code]>
): Problem {
  return { file: place.file, line: place.line, column: place.column, field: place.field, code, details };
}

/** What is wrong, why that matters to a visitor of the site, and how to mend it: in whole sentences of one language. */
export function describe({ code, details }: Problem, language: Language): Message {
  return (messages[language][code] as (...details: readonly unknown[]) => Message)(...details);
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
