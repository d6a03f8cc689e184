import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { FullConfig, Suite } from '@playwright/test/reporter';
import { isShort } from '../support/scope';

/** Tells in one line which browser tests were left to the whole run: by file, with how many where there are others. */
export default class LeftOut {
  private all: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.all = suite;
  }

  onEnd(): void {
    const tests = this.all?.allTests() ?? [];
    const files = [...new Set(tests.map(({ location }) => location.file))];
    const folder = path.dirname(files[0] ?? '');
    const whole = readdirSync(folder).filter(
      (file) => isShort && file.endsWith('.spec.ts') && !files.includes(path.join(folder, file)),
    );
    const parts = files.flatMap((file) => {
      const skipped = tests.filter((test) => test.location.file === file && test.expectedStatus === 'skipped');
      return skipped.length > 0 ? `${path.basename(file)} (${skipped.length}: ${named(skipped)})` : [];
    });
    const told = [...whole, ...parts];
    if (told.length > 0) console.log(`\nLeft to npm run check, or to it with --all: ${told.join('; ')}`);
  }
}

/** The first of the tests, and that there are more. */
function named(tests: { title: string }[]): string {
  return `${tests[0]?.title}${tests.length > 1 ? ', …' : ''}`;
}
