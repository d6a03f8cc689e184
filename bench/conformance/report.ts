import { tableOf } from '../figures';
import { whySetAside } from './exceptions';

/** Something that an engine found: on which page, and `rule: where`. */
type Finding = { page: string; finding: string };

/** What an engine found in one combination, and on how many pages it looked. */
export type Count = { engine: string; combination: string; pages: number; findings: readonly Finding[] };

/** When and with what the pages were judged, which pages, and how many that are when nobody stops it. */
export type Circumstances = { day: string; browser: string; versions: string; pages: string; asked: number };

/** What counts of what an engine found: all that is not set aside. */
export const faultsIn = ({ engine, findings }: Count) =>
  findings.filter(({ finding }) => whySetAside(engine, finding) === undefined);

/** The page docs/conformance/engines.md: a row per engine, a column per combination, and below it what was found. */
export function reportOf(counts: readonly Count[], { day, browser, versions, pages, asked }: Circumstances): string {
  const combinations = [...new Set(counts.map(({ combination }) => combination))];
  const engines = [...new Set(counts.map(({ engine }) => engine))];
  const cell = (engine: string, combination: string) => {
    const count = counts.find((each) => each.engine === engine && each.combination === combination);
    if (!count) return 'not asked';
    const aside = count.findings.length - faultsIn(count).length;
    return `${faultsIn(count).length} on ${count.pages}${aside > 0 ? `, ${aside} set aside` : ''}`;
  };
  const judged = Math.min(...counts.map((count) => count.pages));
  return `# What engines of rules find

Written by \`npm run conformance\` on ${day}: ${browser}. ${versions}.
Judged: ${pages}${judged === asked ? '' : `; stopped after ${judged} of the ${asked} pages`}. Each engine first found the faults of a page that is bad on purpose, in each combination.

An engine finds a part of what can be wrong: zero is not yet a page that everybody can use. What a person has to do stands
in [wcag-2.2.md](wcag-2.2.md); what was done with what was found, in [findings.md](findings.md).

Each cell: faults, and on how many pages.

${tableOf([['engine', ...combinations], ...engines.map((engine) => [engine, ...combinations.map((each) => cell(engine, each))])])}

${linesOf(counts, faultsIn, '## What was found') || 'Nothing was found.'}${linesOf(
  counts,
  (count) => count.findings.filter((each) => !faultsIn(count).includes(each)),
  '\n\n## What was set aside\n\nWrong by the letter of the standard; why, stands in `bench/conformance/exceptions.ts` and below.',
)}
`;
}

/** Findings as a list under a heading, each once with its combinations, and why when it is set aside; empty when there is none. */
function linesOf(counts: readonly Count[], some: (count: Count) => readonly Finding[], heading: string): string {
  const places = new Map<string, string[]>();
  for (const count of counts) {
    for (const { page, finding } of some(count)) {
      const why = whySetAside(count.engine, finding);
      const words = `${page} ${finding}`.replaceAll('`', "'").replace(/\s+/g, ' ');
      const line = `: \`${words}\`${why ? `. ${why}` : ''}`;
      const key = JSON.stringify([count.engine, line]);
      places.set(key, [...(places.get(key) ?? []), count.combination]);
    }
  }
  const lines = [...places].map(([key, combinations]) => {
    const [engine, line]: [string, string] = JSON.parse(key);
    return `- ${engine}, ${combinations.join(', ')}${line}`;
  });
  return lines.length > 0 ? `${heading}\n\n${lines.join('\n')}` : '';
}
