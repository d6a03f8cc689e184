import { tableOf } from '../figures';

/** How many faults an engine found in one combination, on how many pages, with what it said. */
export type Count = { engine: string; combination: string; pages: number; findings: readonly string[] };

/** When and with what the pages were judged. */
export type Circumstances = { day: string; browser: string; versions: string; pages: string };

/** The page docs/conformance/engines.md: a row per engine, a column per combination, and below it what was found. */
export function reportOf(counts: readonly Count[], { day, browser, versions, pages }: Circumstances): string {
  const combinations = [...new Set(counts.map(({ combination }) => combination))];
  const engines = [...new Set(counts.map(({ engine }) => engine))];
  const cell = (engine: string, combination: string) => {
    const count = counts.find((each) => each.engine === engine && each.combination === combination);
    return count ? `${count.findings.length} on ${count.pages}` : 'not asked';
  };
  const found = counts.flatMap(({ engine, combination, findings }) =>
    findings.map((finding) => `- ${engine}, ${combination}: \`${finding.replaceAll('`', "'").replace(/\s+/g, ' ')}\``),
  );
  return `# What engines of rules find

Written by \`npm run conformance\` on ${day}: ${browser}. ${versions}.
Judged: ${pages}. Each engine first found the faults of a page that is bad on purpose, in each combination.

An engine finds a part of what can be wrong: zero is not yet a page that everybody can use. What a person has to do stands
in [wcag-2.2.md](wcag-2.2.md).

Each cell: faults, and on how many pages.

${tableOf([['engine', ...combinations], ...engines.map((engine) => [engine, ...combinations.map((each) => cell(engine, each))])])}

${found.length === 0 ? 'Nothing was found.' : `## What was found\n\n${found.join('\n')}`}
`;
}
