import { languageNames } from '@/lib/language-names';
import type { Language } from '../language';
import type { Place } from '../problem';
import { describe as inWords } from '../show/describe';
import { words as allWords } from '../words';
import type { ReadLists } from './lists';
import type { PageReport } from './report';
import type { UnknownWord } from './spelling';

/** The reports as text for a terminal: a heading per page with its figures, then a line per hint with its place. */
export function printReports(reports: readonly PageReport[], language: Language): string {
  const words = allWords[language].prose;
  const hints = reports.reduce((sum, report) => sum + report.hints.length, 0);
  return [
    ...reports.map((report) => printPage(report, language)),
    `${words.pages({ pages: reports.length, hints })} ${words.onlyHints}`,
  ].join('\n\n');
}

function printPage({ page, locale, figures, hints }: PageReport, language: Language): string {
  const words = allWords[language].prose;
  const decimal = (value: number, digits: number) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const counted = figures && {
    ...figures,
    length: decimal(figures.sentenceLength, 1),
    score: decimal(figures.score, 0),
    level: words.levels[figures.level],
  };
  return [
    `${page} (${languageNames([locale], language)})${counted ? `: ${words.figures(counted)}` : ''}`,
    ...hints.map(({ kind, place, instead = '', why = '', ...hint }) => {
      return `  ${at(place)}  ${words.hint[kind]({ ...hint, instead, why })}`;
    }),
  ].join('\n');
}

/** The words that are not known as text for a terminal, each on a line with its place, and what to do with them. */
export function printUnknown(unknown: readonly UnknownWord[], language: Language): string {
  const words = allWords[language].prose;
  const lines = unknown.map((found) => `${at(found.place)}  ${words.unknownWord(found)}`);
  return [...lines, words.spelling(unknown.length), ...(unknown.length > 0 ? [words.howToAdd] : [])].join('\n');
}

/** What is wrong with the lists themselves, a line for each; undefined when they are right. */
export function printFaults({ problems, faults }: Pick<ReadLists, 'problems' | 'faults'>, language: Language) {
  const lines = [
    ...problems.map((found) => {
      const { what, remedy } = inWords(found, language);
      return `${at(found)}  ${found.field && `${found.field}: `}${what} ${remedy}`;
    }),
    ...faults.map((found) => `${found.file}:${found.line}:1  ${allWords[language].prose.fault[found.code](found)}`),
  ];
  return lines.length > 0 ? lines.join('\n') : undefined;
}

function at({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
