import { hintCodes } from '../codes/hints';
import type { Language } from '../language';
import type { Problem } from '../problem';
import { words } from '../words';
import { describe as inWords } from './describe';
import { codeFrame } from './frame';
import { placeLine } from './line';
import { visible } from './visible';

/**
 * One problem for people, on several lines: where it is, what is wrong, the line itself with the place marked, why it
 * matters, and how to mend it.
 *
 * @param text the file; undefined when it could not be read, and then no line is shown
 */
export function problemText(problem: Problem, text: string | undefined, language: Language): string {
  const { what, why, remedy } = inWords(problem, language);
  const label = words[language].show;
  const frame = text === undefined ? [] : codeFrame(text, problem);
  return [
    visible(placeLine(problem, '  ')),
    `  ${hintCodes.has(problem.code) ? `${label.hint} ` : ''}${visible(what)}`,
    ...(frame.length > 0 ? ['', ...frame.map((line) => `    ${line}`), ''] : []),
    `  ${label.why} ${visible(why)}`,
    `  ${label.remedy} ${visible(remedy)}`,
  ].join('\n');
}

/** How much was looked at and found, in one line. */
export function countLine(documents: number, found: { problems: number; hints: number }, language: Language): string {
  return words[language].show.count(documents, found);
}
