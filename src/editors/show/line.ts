import type { Language } from '../language';
import type { Place, Problem } from '../problem';
import { describe as inWords } from './describe';
import { visible } from './visible';

/** One problem as one line: `file:line:column field: What is wrong. How to mend it.` */
export function formatProblem(problem: Problem, language: Language): string {
  const { what, remedy } = inWords(problem, language);
  return visible(`${placeLine(problem, ' ')}: ${what} ${remedy}`);
}

/** Where a problem is: `file:line:column`, and the field when there is one. Editors make this form a link. */
export function placeLine({ file, line, column, field }: Place, gap: string): string {
  return `${file}:${line}:${column}${field && gap + field}`;
}
