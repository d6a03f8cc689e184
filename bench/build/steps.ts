import { writeSync } from 'node:fs';
import { main } from '@/machine/run';
import { steps } from '@/publish/build';
import { cpuSeconds } from './usage';

/** Builds the site of the folder in which it runs, and says on its fourth channel what each step took, in seconds. */
main(async () => {
  for (const [name, step] of steps) {
    const [wall, cpu] = [performance.now(), cpuSeconds()];
    await step();
    const took = { name, wall: (performance.now() - wall) / 1000, cpu: cpuSeconds() - cpu };
    writeSync(3, `${JSON.stringify(took)}\n`);
  }
});
