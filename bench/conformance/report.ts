import { tableOf } from '../figures';

/** How many faults an engine found in one combination, on how many pages, with what it said. */
export type Count = { engine: string; combination: string; pages: number; findings: readonly string[] };

/** When and with what the pages were judged, which pages, and how many that are when nobody stops it. */
export type Circumstances = { day: string; browser: string; versions: string; pages: string; asked: number };

/** The page docs/conformance/engines.md: a row per engine, a column per combination, and below it what was found. */
export function reportOf(counts: readonly Count[], { day, browser, versions, pages, asked }: Circumstances): string {
  const combinations = [...new Set(counts.map(({ combination }) => combination))];
  const engines = [...new Set(counts.map(({ engine }) => engine))];
  const cell = (engine: string, combination: string) => {
    const count = counts.find((each) => each.engine === engine && each.combination === combination);
    return count ? `${count.findings.length} on ${count.pages}` : 'not asked';
  };
  const places = new Map<string, string[]>();
  for (const { engine, combination, findings } of counts) {
    for (const finding of findings) {
      const key = JSON.stringify([engine, finding.replaceAll('`', "'").replace(/\s+/g, ' ')]);
      places.set(key, [...(places.get(key) ?? []), combination]);
    }
  }
  const found = [...places].map(([key, combinations]) => {
    const [engine, finding]: [string, string] = JSON.parse(key);
    return `- ${engine}, ${combinations.join(', ')}: \`${finding}\``;
  });
  const judged = Math.min(...counts.map((count) => count.pages));
  const isWhole = judged === asked;
  return `# What engines of rules find

Written by \`npm run conformance\` on ${day}: ${browser}. ${versions}.
Judged: ${pages}${isWhole ? '' : `; stopped after ${judged} of the ${asked} pages`}. Each engine first found the faults of a page that is bad on purpose, in each combination.

An engine finds a part of what can be wrong: zero is not yet a page that everybody can use. What a person has to do stands
in [wcag-2.2.md](wcag-2.2.md); what was done with what was found, in [findings.md](findings.md).

Each cell: faults, and on how many pages.

${tableOf([['engine', ...combinations], ...engines.map((engine) => [engine, ...combinations.map((each) => cell(engine, each))])])}

${found.length === 0 ? 'Nothing was found.' : `## What was found\n\n${found.join('\n')}`}
`;
}
