import { execFileSync } from 'node:child_process';
import { main, run } from '@/machine/run';
import { allSteps, longSteps, stepsFor } from '@/machine/steps';

/** What git says, a line each; nothing when it cannot tell. */
function git(...asked: string[]): string[] {
  try {
    return execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}

/** The files that differ from where this branch left `main`, and those that git does not know yet. */
function changedFiles(): string[] {
  const [base = 'HEAD'] = [...git('merge-base', 'HEAD', 'origin/main'), ...git('merge-base', 'HEAD', 'main')];
  return [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
}

// Everything that must hold before a change lands; `.ci/run` calls this, and so can you. With --changed only what the
// change can break, with --all every page in the browser too.
main(async () => {
  const isAsked = (option: string) => process.argv.includes(option);
  const whole = isAsked('--all') ? longSteps : allSteps;
  const steps = isAsked('--changed') ? stepsFor(changedFiles()) : whole;
  for (const [index, { name, command }] of steps.entries()) {
    const [program = '', ...rest] = command;
    const start = performance.now();
    console.log(`\n[${index + 1}/${steps.length}] ${name}`);
    await run(program, rest);
    console.log(`[${index + 1}/${steps.length}] ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log('All checks passed.');
});
