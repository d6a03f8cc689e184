import { hintCodes } from '../codes/hints';
import type { Language } from '../language';
import type { Problem } from '../problem';
import { describe as inWords } from './describe';
import { visible, visibleJson } from './visible';

/** All problems and hints as one JSON array, for other programs; empty when there are none. */
export function problemsAsJson(problems: readonly Problem[], language: Language): string {
  const plain = problems.map((problem) => {
    const { file, line, column, field, code } = problem;
    const level = hintCodes.has(code) ? 'hint' : 'problem';
    return { file, line, column, field, code, level, ...inWords(problem, language) };
  });
  return visibleJson(JSON.stringify(plain, null, 2));
}

/** One problem as a workflow command, which GitHub shows beside the line of the change. */
export function annotation(problem: Problem, language: Language): string {
  const { file, line, column, field } = problem;
  const { what, why, remedy } = inWords(problem, language);
  const properties = { file, line, col: column, title: field ? `${field}: ${what}` : what };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`,
  );
  return `::${hintCodes.has(problem.code) ? 'notice' : 'error'} ${written.join(',')}::${escapeData(`${visible(why)}\n${visible(remedy)}`)}`;
}

/** As `escapeData` in actions/toolkit (packages/core/src/command.ts): what would end the command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As `escapeProperty` there: also what would end the property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
