/** One thing that must hold before a change lands: what it is called in the terminal, and the command that judges it. */
export type Step = { name: string; command: string[] };

const script = (...rest: string[]) => ['node', '--import', 'tsx', ...rest];

const style: Step = { name: 'style', command: ['npx', 'biome', 'check', '.'] };
const spelling: Step = { name: 'spelling', command: ['node', 'scripts/content.mjs', 'spelling'] };
const unused: Step = { name: 'nothing unused', command: ['npx', 'knip'] };
const walls: Step = {
  name: 'walls between rooms',
  command: ['npx', 'depcruise', 'src', 'scripts', 'bench', '--config', '.dependency-cruiser.cjs'],
};
// The build judges the content first, and makes the types of content and addresses, which the steps after it read.
const build: Step = { name: 'build', command: script('scripts/build.ts', '--if-stale') };
const types: Step = { name: 'types', command: ['npx', 'tsc', '--noEmit'] };

const steps = (scope: string): readonly Step[] => [
  style,
  spelling,
  { name: 'security.txt', command: script('scripts/security-txt-check.ts') },
  build,
  unused,
  walls,
  types,
  { name: 'tests', command: script('scripts/test.ts', scope) },
  // Weighs the site that the tests have read.
  { name: 'weights', command: script('bench/budget/run.ts') },
];

/** What holds before a change lands, cheap before dear. The browser looks at a page of each kind, languages in turn. */
export const allSteps = steps('--all-code');

/** The same, with every page in the browser, in every language: half an hour, for the night and before a release. */
export const longSteps = steps('--all');

const tests = (name: string, ...rest: string[]): Step => ({ name, command: ['npx', 'vitest', ...rest] });

const kinds: { of: RegExp; steps: (files: string[]) => Step[] }[] = [
  {
    of: /^(content|editorial)\//,
    steps: () => [
      spelling,
      build,
      tests('tests of content, search and built pages', 'run', 'tests/search', 'tests/site', 'tests/built'),
    ],
  },
  {
    of: /^(docs\/[^/]+|docs\/decisions\/[^/]+|[A-Z-]+)\.md$/,
    steps: () => [tests('tests of documents', 'run', 'tests/docs', 'tests/architecture.test.ts')],
  },
  {
    of: /^(src|scripts|bench)\/.*\.tsx?$|^tests\/.*\.test\.tsx?$/,
    steps: (files) => [
      style,
      build,
      unused,
      walls,
      types,
      tests('tests of what changed', 'related', '--run', '--passWithNoTests', ...files),
    ],
  },
];

/**
 * What a change can break.
 *
 * @param changed the files that differ, from the root of the project; one that is of no known kind can break everything
 */
export function stepsFor(changed: readonly string[]): readonly Step[] {
  if (changed.some((file) => !kinds.some(({ of }) => of.test(file)))) return allSteps;
  const wanted = kinds.flatMap(({ of, steps }) => {
    const files = changed.filter((file) => of.test(file));
    return files.length > 0 ? steps(files) : [];
  });
  const known = allSteps.filter((step) => wanted.includes(step));
  return [...known, ...wanted.filter((step) => !allSteps.includes(step))];
}
