import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllCode } from '../support/scope';
import { availableServers } from './plans';
import { deploy, scriptOf, styleOf, writeBuiltSite } from './release';
import { startServer, type TestServer } from './servers';
import { type Got, visitor } from './visitor';

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What one visitor sees of the site in one go: a page, its script, and an address that does not exist. */
type Visit = { page: Got; script: Got; missing: Got };

const markIn = (got: Got) => /release="?(\w+)/.exec(got?.text ?? '')?.[1] ?? '';

/** The releases that the parts of a visit are of, where a part is not wholly of one: `page`, `script`, `missing`. */
function mixed({ page, script, missing }: Visit): string[] {
  const isWhole = (got: Got, status: number) => got?.status === status && got.policy.includes(styleOf(markIn(got)));
  const faults = [
    isWhole(page, 200) ? '' : `page ${page?.status} ${page?.text.slice(0, 60)}`,
    isWhole(missing, 404) ? '' : `missing ${missing?.status} ${missing?.text.slice(0, 60)}`,
    script?.status === 200 && markIn(script) === markIn(page) ? '' : `script ${script?.status} ${markIn(page)}`,
  ];
  return faults.filter((fault) => fault !== '');
}

/** Waits until there have been so many visits more. */
type More = (count: number) => Promise<void>;

/** Visitors who come again and again while something happens to the server. */
async function visits(server: TestServer, happening: (more: More) => Promise<void>): Promise<Visit[]> {
  const seen: Visit[] = [];
  let isOver = false;
  const comeAgain = async () => {
    const { ask, leave } = visitor(server.door);
    while (!isOver) {
      const page = await ask('/nl/');
      const script = page && (await ask(scriptOf(markIn(page))));
      seen.push({ page, script, missing: await ask('/nl/nowhere/') });
      // A server that is away refuses at once; nobody asks that fast.
      if (!page) await pause(20);
    }
    leave();
  };
  const all = Array.from({ length: 6 }, comeAgain);
  const more: More = async (count) => {
    const enough = seen.length + count;
    while (seen.length < enough) await pause(10);
  };
  await happening(more).finally(() => {
    isOver = true;
  });
  await Promise.all(all);
  return seen;
}

// The servers side by side, as to deploy is mostly waiting; what happens to one of them in turn.
describe.runIf(isAllCode).concurrent.each(availableServers().here)('%s', (name) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(name);
    await writeBuiltSite(path.join(server.folder, 'built-two'), 'two');
  });
  afterAll(() => server?.stop());

  const release = () => path.basename(readlinkSync(path.join(server.site, 'current')));

  test.sequential('whoever visits during a deploy, or on the way back, gets each page with its own headers and script', async () => {
    const first = release();
    const seen = await visits(server, async (more) => {
      await more(100);
      await deploy([path.join(server.folder, 'built-two'), server.site], server.deployment);
      await more(200);
      await deploy(['--back', first, server.site], server.deployment);
      await more(200);
    });
    expect([...new Set(seen.flatMap(mixed))]).toEqual([]);
    expect(new Set(seen.map(({ page }) => markIn(page)))).toEqual(new Set(['one', 'two']));
    expect(release()).toBe(first);
  });

  test.sequential('a release that the server refuses does not come in use', async () => {
    const before = release();
    const broken = { ...server.deployment, CHECK: 'false' };
    await expect(deploy([path.join(server.folder, 'built-two'), server.site], broken)).rejects.toThrow(
      'refused release',
    );
    expect(release()).toBe(before);
    expect(markIn(await visitor(server.door).ask('/nl/'))).toBe('one');
  });

  test.sequential('half a build is not deployed', async () => {
    const half = path.join(server.folder, 'half');
    mkdirSync(half, { recursive: true });
    writeFileSync(path.join(half, 'index.html'), 'x');
    const before = readdirSync(path.join(server.site, 'releases'));
    await expect(deploy([half, server.site], server.deployment)).rejects.toThrow('is no finished build');
    expect(readdirSync(path.join(server.site, 'releases'))).toEqual(before);
  });

  test.sequential('after a crash under load every answer is whole again; no visitor gets half a page', async () => {
    const seen = await visits(server, async (more) => {
      await more(50);
      await server.kill();
      await more(6);
      await server.start();
      await more(100);
    });
    const answered = seen.filter(({ page, script, missing }) => page && script && missing);
    expect([...new Set(answered.flatMap(mixed))]).toEqual([]);
    expect(seen.length - answered.length).toBeGreaterThan(0);
    expect(seen.at(-1)?.page?.status).toBe(200);
  });
});
