import { loadavg } from 'node:os';

/** A figure of which there are several measurements: the middle one, the lowest and the highest. */
export type Figure = { middle: number; low: number; high: number };

/** The value below which a share of the numbers lies: 0.5 is the median, 1 the worst. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** One figure out of the same measurement, taken several times. */
export function figureOf(measurements: readonly number[]): Figure {
  return {
    middle: quantile(measurements, 0.5),
    low: Math.min(...measurements),
    high: Math.max(...measurements),
  };
}

/** A figure with its spread: `12.3 (11.9–14.0)`. */
export function figureText({ middle, low, high }: Figure): string {
  return `${middle.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/** How busy the machine is: programs that want to run, over the last minute. */
export const load = () => loadavg()[0] ?? Number.NaN;

/** Rows as a Markdown table with columns of one width; the first row holds the heads. */
export function tableOf(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
