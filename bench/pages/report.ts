import { type Figure, figureOf, figureText, tableOf } from '../figures';
import { machine, today } from '../record';
import { type Load, type Network, networks, slowdown } from './load';

/** All loads of one page over one network: ours, and the plain page of the same words. */
export type Measured = { kind: string; network: Network; ours: Load[]; plain: Load[] };

/** First paint on slow 3G may take this much longer than that of the plain page. */
const bound = 1.15;

/** The section "Pages" of docs/benchmarks.md. `browser` is its name and version. */
export function pagesSection(measured: readonly Measured[], browser: string): string {
  const [first] = measured;
  return `## Pages

Measured on ${today()} with \`npm run bench:pages\`: ${machine()}, ${browser}, computing ${slowdown} times slower than the
machine can, 360 by 640 pixels. Each figure is the median of ${first?.ours.length} loads in a fresh profile, with the lowest and the
highest. "Plain" is one file of the same words and links without classes, scripts and icons (\`bench/pages/plain.ts\`),
on the same server: about the lightest that a page of these words can be. Times in ms, sizes in kB over the network.
Bound: the first paint on slow 3G at most ${bound} times that of the plain page.

${(Object.keys(networks) as Network[]).map((network) => networkTable(measured.filter((one) => one.network === network))).join('\n\n')}
`;
}

function networkTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ kind, ours, plain }) => {
    const of = (loads: Load[], figure: keyof Load): Figure => figureOf(loads.map((load) => load[figure]));
    const [paint, limit] = [of(ours, 'firstPaint'), of(plain, 'firstPaint')];
    const kilobytes = (loads: Load[]) => (of(loads, 'bytes').median / 1_000).toFixed(1);
    return [
      kind,
      figureText(paint),
      figureText(limit),
      (paint.median / limit.median).toFixed(2),
      figureText(of(ours, 'largestPaint')),
      of(ours, 'shift').high.toFixed(3),
      figureText(of(ours, 'blocking')),
      kilobytes(ours),
      kilobytes(plain),
      `${of(ours, 'requests').median}`,
    ];
  });
  const network = measured[0]?.network ?? 'slow 3G';
  const { latency, downloadThroughput } = networks[network];
  return `**${network}** (${latency} ms, ${downloadThroughput / 1_000} kB a second)

${tableOf([
  ['page', 'first paint', 'plain', 'ratio', 'largest paint', 'shift', 'blocking', 'kB', 'plain kB', 'requests'],
  ...rows,
])}`;
}

/** Pages whose first paint on slow 3G is over the bound, each with its ratio. */
export function overBound(measured: readonly Measured[]): string[] {
  const median = (loads: Load[]) => figureOf(loads.map(({ firstPaint }) => firstPaint)).median;
  return measured
    .filter(({ network }) => network === 'slow 3G')
    .map(({ kind, ours, plain }) => ({ kind, ratio: median(ours) / median(plain) }))
    .filter(({ ratio }) => ratio > bound)
    .map(({ kind, ratio }) => `${kind}: ${ratio.toFixed(2)} times the plain page`);
}
