import { main, run } from '@/machine/run';

/** Everything that must hold before a change lands, cheap before dear. `.ci/run` calls this, and so can you. */
const steps: string[][] = [
  ['npx', 'biome', 'check', '.'],
  ['node', '--import', 'tsx', 'src/editors/commands/check.ts'],
  ['node', '--import', 'tsx', 'src/editors/commands/spelling.ts'],
  ['node', '--import', 'tsx', 'scripts/security-txt-check.ts'],
  ['npx', 'contentlayer2', 'build'],
  ['npx', 'next', 'typegen'],
  ['npx', 'tsc', '--noEmit'],
  ['npx', 'depcruise', 'src', 'scripts', '--config', '.dependency-cruiser.cjs'],
  ['npx', 'knip'],
  ['node', '--import', 'tsx', 'scripts/test.ts'],
  // Weighs the site that the tests have just built.
  ['node', '--import', 'tsx', 'bench/budget/run.ts'],
];

main(async () => {
  // More runs of each property than a person waits for: see tests/editors/check/fuzz.test.ts.
  const environment = { FUZZ_RUNS: '400' };
  for (const [command = '', ...commandArguments] of steps) await run(command, commandArguments, environment);
  console.log('All checks passed.');
});
