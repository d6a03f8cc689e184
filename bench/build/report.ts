import { figureOf, figureText, tableOf } from '../figures';
import { machine, today } from '../record';
import type { Run } from './measure';

/** What was measured at one size: runs of each kind, by the name of the kind. */
export type Measured = { pages: number; kinds: Record<string, Run[]> };

/** The section "Build" of docs/benchmarks.md. */
export function buildSection(measured: readonly Measured[]): string {
  const counts = measured.map(({ pages, kinds }) => `${pages} pages: ${Object.values(kinds)[0]?.length ?? 0}`);
  return `## Build

Measured on ${today()} with \`npm run bench\`: ${machine()}. Each figure is the median, with the lowest and the highest
(runs at ${counts.join(', ')}).
"Cold" builds with nothing kept from before, "warm" again after one sentence of one page has changed. The content is made
by \`bench/build/corpus.ts\`: the required documents, then services, partners and pages with the prose of the real
ones. CPU is that of all processes together; memory is what they hold together at the worst moment.

${tableOf([['pages', 'build', 'seconds', 'CPU seconds', 'MB at most'], ...measured.flatMap(totals)])}

Where the CPU seconds go:

${tableOf([['pages', 'build', ...stepNames(measured)], ...measured.flatMap(steps)])}
`;
}

const text = (runs: readonly Run[], of: (run: Run) => number, digits = 1) => figureText(figureOf(runs.map(of)), digits);

function totals({ pages, kinds }: Measured): string[][] {
  return Object.entries(kinds).map(([kind, runs]) => [
    `${pages}`,
    kind,
    text(runs, ({ wall }) => wall),
    text(runs, ({ cpu }) => cpu),
    text(runs, ({ memory }) => memory, 0),
  ]);
}

function stepNames([first]: readonly Measured[]): string[] {
  return first?.kinds.cold?.[0]?.steps.map(({ name }) => name) ?? [];
}

function steps(one: Measured): string[][] {
  return Object.entries(one.kinds).map(([kind, runs]) => [
    `${one.pages}`,
    kind,
    ...stepNames([one]).map((name) => text(runs, (run) => run.steps.find((step) => step.name === name)?.cpu ?? 0)),
  ]);
}
