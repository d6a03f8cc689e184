import os from 'node:os';
import { perLanguage } from './bench-queries';
import { figureText, tableOf } from './figures';
import { slowdown } from './loading';
import { type Measured, rounds } from './measure';

/** What was measured of one site, and how many documents it searches. */
export type MeasuredSite = { documents: number; measured: Measured[] };

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

/**
 * The section "Search" of docs/benchmarks.md.
 *
 * @param browser name and version
 * @param day YYYY-MM-DD
 */
export function searchSection(sites: readonly MeasuredSite[], browser: string, day: string): string {
  const rows = sites.flatMap(({ documents, measured }) => measured.map((one) => ({ documents, ...one })));
  const times = tableOf([
    ['language', 'documents', 'keystrokes', 'median', '95% within', 'worst', '95% painted within', 'load average'],
    ...rows.map((row) => [
      row.locale,
      `${row.documents}`,
      `${row.keystrokes}`,
      ...[row.median, row.nearlyAll, row.worst, row.painted].map(figureText),
      row.load.map((load) => load.toFixed(1)).join(' to '),
    ]),
  ]);
  const weights = tableOf([
    ['language', 'documents', 'script with index, brotli', 'the same, unpacked', 'load and parse, ms'],
    ...rows.map((row) => [
      row.locale,
      `${row.documents}`,
      kilobytes(row.compressed),
      kilobytes(row.size),
      figureText(row.loading),
    ]),
  ]);
  return `## Search

Measured on ${day} with \`npm run bench:search\`: ${machine()}, Node ${process.versions.node}, ${browser}, computing
${slowdown} times slower than the machine can. Each figure is the middle one of ${rounds} rounds, with the lowest and the
highest.

From a keystroke to its results in the document, in ms. ${perLanguage} queries per language are typed letter by letter,
each on a page that was just opened. Bounds: 50 ms, and 100 ms with 1,000 documents.

${times}

What the page loads, and how long it keeps the browser busy before somebody can type. Bounds: 60 kB, and 500 kB with
1,000 documents.

${weights}

The larger site is made of the real documents by \`scripts/search/grow.ts\`, the same at each run: copies in which words
are replaced so that new words come up, and common words come back, as often as in the real ones.
`;
}

function machine(): string {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GB, ${os.type()}`;
}

const [begin, end] = ['<!-- search:begin -->', '<!-- search:end -->'];

/** The page of benchmarks with this section between its markers; everything else stays. */
export function withSection(page: string, section: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const marked = `${begin}\n\n${section}\n${end}`;
  if (from < 0 || to < from) return `${page.trimEnd()}\n\n${marked}\n`;
  return `${page.slice(0, from)}${marked}${page.slice(to + end.length)}`;
}
