import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc (proc(5)); it is 100 on every Linux that Node runs on. */
const ticks = 100;

/** Seconds of processor that this process and all its children that have ended took so far (proc(5), stat 14–17). */
export function cpuSeconds(): number {
  const fields = statOf('self');
  return [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0) / ticks;
}

/**
 * The memory that a process and everything that it started hold now, in MB. What processes share is divided among them
 * (proportional set size).
 */
export function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(attempt(() => statOf(name)[1]) ?? -1);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (process: number): number[] => [process, ...(children.get(process) ?? []).flatMap(below)];
  return below(root).reduce((sum, process) => sum + (attempt(() => memoryOf(process)) ?? 0), 0);
}

function memoryOf(process: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** The fields of /proc/<process>/stat from the third on: the second, the name, may hold spaces. */
const statOf = (process: string) =>
  readFileSync(`/proc/${process}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

/** A process may end while somebody looks at it. */
function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
