import { figureOf, figureText, tableOf } from '../figures';
import { machine, today } from '../record';
import type { Run } from './measure';

/** What was measured at one size: runs of each kind, by the name of the kind. */
export type Measured = { pages: number; kinds: Record<string, Run[]> };

/** The section "Build" of docs/benchmarks.md. */
export function buildSection(measured: readonly Measured[], astro: string): string {
  const counts = measured.map(({ pages, kinds }) => `${pages} pages: ${Object.values(kinds)[0]?.length ?? 0}`);
  return `## Build

Measured on ${today()} with \`npm run bench\`: ${machine()}. Each figure is the median, with the lowest and the highest (runs at ${counts.join(', ')}).
"Cold" builds with nothing kept from before, "warm" again after one sentence of one page has changed. The content is made
by \`bench/build/corpus.ts\`: the required documents, then services, partners and pages with the prose of the real
ones. CPU is that of all processes together; memory is what they hold together at the worst moment.

Astro ${astro} builds a site of the same texts with the same stylesheet inline, and the channels and answers of services
(\`bench/build/astro.ts\`). It compresses nothing, so ours stands there without that step too, and Astro's with it.

${tableOf([['pages', 'build', 'seconds', 'CPU seconds', 'MB at most'], ...measured.flatMap(totals)])}

Where the CPU seconds of ours go:

${tableOf([['pages', 'build', ...stepNames(measured)], ...measured.flatMap(steps)])}

CPU seconds of a cold build as a multiple of Astro's: ${measured.map(multiples).join('; ')}.
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

/** Ours are the builds that have steps. */
const ours = ({ kinds }: Measured) => Object.entries(kinds).filter(([, [first]]) => (first?.steps.length ?? 0) > 0);

function stepNames([first]: readonly Measured[]): string[] {
  const runs = first && ours(first)[0]?.[1];
  return runs?.[0]?.steps.map(({ name }) => name) ?? [];
}

function steps(one: Measured): string[][] {
  return ours(one).map(([kind, runs]) => [
    `${one.pages}`,
    kind,
    ...stepNames([one]).map((name) => text(runs, (run) => run.steps.find((step) => step.name === name)?.cpu ?? 0)),
  ]);
}

/** The kinds of builds, by name. */
export const kind = {
  cold: 'cold',
  warm: 'warm',
  astro: 'Astro, cold',
  compressed: 'Astro, cold, and our compression',
};

function multiples({ pages, kinds }: Measured): string {
  const cpu = (name: string) => figureOf((kinds[name] ?? []).map((run) => run.cpu)).median;
  const compression = figureOf((kinds[kind.cold] ?? []).map((run) => stepCpu(run, 'compression'))).median;
  const without = (cpu(kind.cold) - compression) / cpu(kind.astro);
  return `${pages} pages ${without.toFixed(1)} without compression, ${(cpu(kind.cold) / cpu(kind.compressed)).toFixed(1)} with it on both sides`;
}

const stepCpu = (run: Run, name: string) => run.steps.find((step) => step.name === name)?.cpu ?? 0;
