import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { dayIn } from '@/lib/dates';
import { writeWhole } from '@/machine/write-whole';

/** The page that keeps what the benchmarks measured. */
const page = 'docs/benchmarks.md';

/** This machine in a few words, with the version of Node. */
export function machine(): string {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GB, ${os.type()}, Node ${process.versions.node}`;
}

/** Today in Amsterdam, YYYY-MM-DD. */
export const today = () => dayIn('Europe/Amsterdam', new Date());

/**
 * Writes the section of one benchmark in docs/benchmarks.md, in place of what it measured before.
 *
 * @param name of the benchmark; it marks where the section begins and ends
 */
export async function recordSection(name: string, section: string): Promise<void> {
  const before = existsSync(page) ? await readFile(page, 'utf8') : '# Benchmarks\n';
  await writeWhole(page, withSection(before, name, section));
  console.log(`${section}\nWrote this section of ${page}.`);
}

/** A page with a section between its markers, at the end when it was not there yet; everything else stays. */
function withSection(before: string, name: string, section: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const marked = `${begin}\n\n${section.trim()}\n\n${end}`;
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) return `${before.trimEnd()}\n\n${marked}\n`;
  return `${before.slice(0, from)}${marked}${before.slice(to + end.length)}`;
}
