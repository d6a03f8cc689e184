import { describe as inWords, type Problem } from '../problem';
import type { Language } from '../words/check';
import { codeFrame } from './frame';
import { placeLine } from './line';
import { visible } from './visible';

/** What goes around a problem, per language. */
const labels = {
  nl: {
    why: 'Waarom:',
    remedy: 'Oplossing:',
    count: (documents: number, problems: number) =>
      `Inhoud: ${documents} ${documents === 1 ? 'document' : 'documenten'}, ${problems} ${problems === 1 ? 'probleem' : 'problemen'}.`,
  },
  en: {
    why: 'Why:',
    remedy: 'Mend it:',
    count: (documents: number, problems: number) =>
      `Content: ${documents} ${documents === 1 ? 'document' : 'documents'}, ${problems} ${problems === 1 ? 'problem' : 'problems'}.`,
  },
} satisfies Record<Language, unknown>;

/**
 * One problem for people, on several lines: where it is, what is wrong, the line itself with the place marked, why it
 * matters, and how to mend it.
 *
 * @param text the file; undefined when it could not be read, and then no line is shown
 */
export function problemText(problem: Problem, text: string | undefined, language: Language): string {
  const { what, why, remedy } = inWords(problem, language);
  const label = labels[language];
  const frame = text === undefined ? [] : codeFrame(text, problem);
  return [
    visible(placeLine(problem, '  ')),
    `  ${visible(what)}`,
    ...(frame.length > 0 ? ['', ...frame.map((line) => `    ${line}`), ''] : []),
    `  ${label.why} ${visible(why)}`,
    `  ${label.remedy} ${visible(remedy)}`,
  ].join('\n');
}

/** How much was looked at and found, in one line. */
export function countLine(documents: number, problems: number, language: Language): string {
  return labels[language].count(documents, problems);
}
