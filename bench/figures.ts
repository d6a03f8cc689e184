/** A figure that was measured several times: its median, with the lowest and the highest. */
export type Figure = { median: number; low: number; high: number };

/** The number below which a share of the numbers lies: 0.5 is the median, 1 the highest. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** One figure out of several measurements of the same. */
export function figureOf(measurements: readonly number[]): Figure {
  return { median: quantile(measurements, 0.5), low: Math.min(...measurements), high: Math.max(...measurements) };
}

/** A figure with its spread: `12 (11–14)`. */
export function figureText({ median, low, high }: Figure, digits = 0): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** Rows as a Markdown table with columns of one width; the first row holds the heads. */
export function tableOf(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
