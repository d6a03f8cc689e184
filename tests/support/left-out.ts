import type { TestCase, TestModule, TestSuite } from 'vitest/node';

type Parent = TestModule | TestSuite;

/** Tells in one line which tests were left to the whole run: whole files and groups by their own name. */
export class LeftOut {
  /** @param excluded the files that the settings already left out of the run */
  constructor(private readonly excluded: readonly string[]) {}

  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = [...this.excluded, ...modules.flatMap(leftOutOf)].sort();
    if (names.length > 0) console.log(`Left to npm run check, or to it with --all: ${names.join('; ')}`);
  }
}

function leftOutOf(module: TestModule): string[] {
  const isWhole = isSkipped(module);
  return isWhole ? [module.relativeModuleId] : skippedIn(module).map((name) => `${module.relativeModuleId} (${name})`);
}

const skippedIn = (parent: Parent): string[] =>
  [...parent.children].flatMap((child) =>
    isSkipped(child) ? [child.name] : 'children' in child ? skippedIn(child) : [],
  );

function isSkipped(task: TestCase | Parent): boolean {
  if (!('children' in task)) return task.result().state === 'skipped';
  const children = [...task.children];
  return children.length > 0 && children.every(isSkipped);
}
