import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeServerFiles } from '@/publish/server-files';
import { hashSource, inlineStyles } from '@/serving/inline-styles';
import { builtPages } from '../support/built';
import { availableServers, isAsked } from './plans';
import { deploy, host } from './release';
import { startServer, type TestServer } from './servers';
import { visitor } from './visitor';

const pages = builtPages();
const styleSources = new Map(pages.map(({ address, html }) => [address, inlineStyles(html).map(hashSource)]));
const scripts = new Set(
  pages.flatMap(({ html }) => [...html.matchAll(/<script src="([^"]*)"/g)].map(([, src = '']) => src)),
);

// One release for all servers: it holds the settings of each.
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-built-'));
  // What reads requests runs as another user than root.
  chmodSync(folder, 0o755);
  const built = path.join(folder, 'built');
  cpSync('out', built, { recursive: true });
  // Under the name that these tests ask for.
  await writeServerFiles(built, `https://${host}`);
  await deploy([built, path.join(folder, 'site')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const name of availableServers().here) {
  describe.runIf(isAsked(name))(name, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer(name, path.join(folder, 'site'));
    });
    afterAll(() => server?.stop());

    test('every page of the site comes whole, with a policy that allows its own style', async () => {
      const { ask, leave } = visitor(server.door);
      const faults: string[] = [];
      for (const { address, html } of pages) {
        const got = await ask(address);
        const isAllowed = styleSources.get(address)?.every((source) => got?.policy.includes(`'${source}'`));
        if (got?.status !== 200 || got.text !== html || !isAllowed) faults.push(`${address} ${got?.status}`);
      }
      leave();
      expect(faults).toEqual([]);
    });

    test('every script that a page names is there', async () => {
      const { ask, leave } = visitor(server.door);
      for (const script of scripts) {
        const got = await ask(script);
        expect([script, got?.status, got?.text === readFileSync(path.join('out', script), 'utf8')]).toEqual([
          script,
          200,
          true,
        ]);
      }
      leave();
      expect(scripts.size).toBeGreaterThan(0);
    });
  });
}
