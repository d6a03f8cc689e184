import type { Code, Codes } from './codes';

/** A place in a file: `file` is relative to the root, with forward slashes; lines and columns start at 1. */
export type Place = { file: string; line: number; column: number; field: string };

type ProblemOf<Each extends Code> = Place & { code: Each; details: Codes[Each] };

/** Something that is wrong in content/: where, which kind, and plain data about it. `show/` puts it into words. */
export type Problem = { [Each in Code]: ProblemOf<Each> }[Code];

/** The beginning of a file: the place of what is missing from it, or wrong with the whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, field: '' };
}

/** Makes a problem, with the details that its kind has. */
export function problem<Each extends Code>(code: Each, place: Place, ...details: Codes[Each]): Problem {
  const { file, line, column, field } = place;
  return { file, line, column, field, code, details } as ProblemOf<Code> as Problem;
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
