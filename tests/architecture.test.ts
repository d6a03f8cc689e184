import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy';

type Cruise = { summary: { violations: { rule: { name: string }; from: string }[] } };

/** What dependency-cruiser finds. It exits with the number of violations, so its output is read either way. */
function cruise(folder: string): Cruise {
  const commandArguments = ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = spawnSync('npx', commandArguments, { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 });
  return JSON.parse(stdout);
}

// That all rooms keep to their walls is a step of `npm run check`; this shows that it catches those that do not.
test('a file that looks where its room may not is caught, in every room', { timeout: 240_000 }, () => {
  const planted: [room: string, text: string][] = [
    ['ui', "export { isCallToAction } from '@/content/channels';"],
    ['site', "export { byPlace } from '@/editors/problem';"],
    ['content', "export { headerRules } from '@/serving/headers';"],
    ['blocks', "export { build } from '@/publish/build';"],
    ['lib', "export { run } from '@/machine/run';"],
    ['serving', "export { content } from '@/content/source';"],
    ['a-room-that-nobody-drew', "export { run } from '@/machine/run';"],
  ];
  const project = copyProject();
  try {
    for (const [room, text] of planted) {
      mkdirSync(path.join(project.folder, 'src', room), { recursive: true });
      writeFileSync(path.join(project.folder, 'src', room, 'planted.ts'), `${text}\n`);
    }
    // A copy has not been built, so what contentlayer2 generates is not in it.
    const { violations } = cruise(project.folder).summary;
    const ofPlanted = violations.filter(({ from }) => from.endsWith('/planted.ts'));
    const caught = ofPlanted.map(({ rule, from }) => `${from}: ${rule.name}`);
    expect(caught.sort()).toEqual(
      planted
        .map(([room]) => `src/${room}/planted.ts: ${room.startsWith('a-') ? 'no-room-without-a-wall' : `room-${room}`}`)
        .sort(),
    );
  } finally {
    project.remove();
  }
});

/** The documents for people: Markdown at the top and in docs. */
const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];

test.each(documents)('every path that %s names exists', (document) => {
  const text = readFileSync(document, 'utf8').replace(/```[\s\S]*?```/g, '');
  const inCode = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
  const inLinks = [...text.replace(/`[^`\n]+`/g, '').matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) =>
    path.join(path.dirname(document), target ?? ''),
  );
  const tops = new Set(readdirSync('.'));
  const paths = [
    ...inCode.filter((code) => /^[\w.@-]+\/[\w./@[\]()-]*$/.test(code) && tops.has(code.split('/')[0] ?? '')),
    ...inLinks.filter((target) => !/:/.test(target)),
  ];
  // Built or generated, so not in a clone.
  const generated = /^(out|\.next|\.contentlayer|node_modules|\.cache)\//;
  expect(paths.filter((named) => !generated.test(named) && !existsSync(named))).toEqual([]);
});

test('the lockfile names no registry, so that any can be used', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
});
