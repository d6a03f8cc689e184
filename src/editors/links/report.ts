import type { Language } from '../language';
import type { Place } from '../problem';
import { words as allWords, type Words } from '../words';
import type { Result } from './check';
import type { Verdict } from './web/verdict';

/** The groups of a report, what needs doing most first. */
const order = ['gone', 'no-answer', 'moved', 'suspicious', 'refuses', 'server-fault'] as const;

type Group = { title: string; todo: string; results: Result[] };

/** The report as lines for a terminal: per group what to do, then each address with every place that names it. */
export function terminalReport(results: readonly Result[], language: Language): string {
  const words = allWords[language].links;
  const groups = groupsOf(results, words).map(({ title, todo, results: found }) => [
    `${title} (${found.length})`,
    todo,
    ...found.flatMap(({ address, verdict, places }) => [
      '',
      ...places.map((place) => `  ${placeText(place)}`),
      `    ${address}`,
      ...detailsOf(verdict, words).map((detail) => `    ${detail}`),
    ]),
  ]);
  return groups.length === 0 ? words.allWell : groups.map((lines) => lines.join('\n')).join('\n\n');
}

/**
 * The report as Markdown, for an issue. Addresses stand as code: what other sites answer never becomes a link or a
 * name.
 */
export function markdownReport(results: readonly Result[], language: Language): string {
  const words = allWords[language].links;
  const groups = groupsOf(results, words).map(({ title, todo, results: found }) => {
    const items = found.map(({ address, verdict, places }) => {
      const details = detailsOf(verdict, words, asCode);
      return [`- ${asCode(address)}`, ...[...details, ...places.map((place) => asCode(placeText(place)))].map(nested)];
    });
    return [`## ${title} (${found.length})`, '', todo, '', ...items.flat()].join('\n');
  });
  return `${[`# ${words.heading}`, ...(groups.length === 0 ? [words.allWell] : groups)].join('\n\n')}\n`;
}

/** Every address with what it turned out to be and where it stands, for another program. */
export function jsonReport(results: readonly Result[]): string {
  return JSON.stringify(
    results.map(({ address, verdict, places }) => ({
      address,
      ...verdict,
      places: places.map(({ file, line, column }) => ({ file, line, column })),
    })),
    null,
    2,
  );
}

function groupsOf(results: readonly Result[], words: Words<'links'>): Group[] {
  return order
    .map((kind) => ({ ...words.groups[kind], results: results.filter(({ verdict }) => verdict.kind === kind) }))
    .filter((group) => group.results.length > 0);
}

function detailsOf(verdict: Verdict, words: Words<'links'>, show: (address: string) => string = shortened): string[] {
  switch (verdict.kind) {
    case 'works':
      return [];
    case 'moved':
      return [words.newAddress(show(verdict.to))];
    case 'no-answer':
      return [words.failures[verdict.failure]];
    case 'suspicious':
      return [words.doubts[verdict.doubt], words.leadsTo(show(verdict.to))];
    default:
      return [words.answered(verdict.status)];
  }
}

function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The longest address that is shown whole; another site decides how long it is. */
const longest = 400;

function shortened(address: string): string {
  return address.length > longest ? `${address.slice(0, longest)}…` : address;
}

/** A backtick, which the URL standard leaves as it is in a query, would end the code. */
function asCode(text: string): string {
  return `\`${shortened(text).replaceAll('`', '%60')}\``;
}

function nested(line: string): string {
  return `  - ${line}`;
}
