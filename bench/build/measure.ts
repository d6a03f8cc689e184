import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { quietEnvironment } from '@/machine/run';
import { cpuSeconds, memoryOfTree } from './usage';

/** What something took: seconds on the clock, seconds of all processors, and for a whole run megabytes at the most. */
type Took = { name: string; wall: number; cpu: number };

/** A whole run, with what its steps said of themselves. */
export type Run = Took & { memory: number; steps: Took[] };

/** How often the memory is looked at, in milliseconds. */
const often = 200;

/**
 * Runs a command and measures it, with everything that it starts. One at a time.
 *
 * @throws Error with what the command said, when it fails: then the figures would say nothing
 */
export async function measure(name: string, folder: string, command: string, given: string[]): Promise<Run> {
  const [wall, cpu] = [performance.now(), cpuSeconds()];
  const child = spawn(command, given, {
    cwd: folder,
    env: quietEnvironment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [said, complained, told] = [child.stdout, child.stderr, child.stdio[3]].map((channel) => {
    let text = '';
    channel?.on('data', (part) => {
      text += part;
    });
    return () => text;
  });
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOfTree(child.pid ?? 0));
  }, often);
  const [code] = await once(child, 'close');
  clearInterval(look);
  if (code !== 0) throw new Error(`${name} failed:\n${said?.()}${complained?.()}`);
  const lines = (told?.() ?? '').split('\n').filter((line) => line !== '');
  const steps = lines.map((line): Took => JSON.parse(line));
  return { name, wall: (performance.now() - wall) / 1000, cpu: cpuSeconds() - cpu, memory, steps };
}
