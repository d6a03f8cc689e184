import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedCopy } from '../support/checked-copy';
import { isAllCode } from '../support/scope';

test.runIf(isAllCode)(
  'a fault in the content stops the build before anything compiles, and leaves nothing to publish',
  () => {
    const project = checkedCopy();
    onTestFinished(() => project.remove());
    const file = 'content/services/police/nl.mdx';
    const inCopy = (name: string) => path.join(project.folder, name);
    const lines = readFileSync(inCopy(file), 'utf8').split('\n').length;
    appendFileSync(inCopy(file), `\n{require('node:fs').writeFileSync('canary', '')}\n`);
    const { status, output } = project.run('node', '--import', 'tsx', 'scripts/build.ts');
    expect(status).toBe(1);
    expect(output).toContain(`${file}:${lines + 1}:1`);
    expect(output).toContain('The build stopped at "content check"');
    expect(existsSync(inCopy('out'))).toBe(false);
    expect(existsSync(inCopy('canary'))).toBe(false);
  },
);
