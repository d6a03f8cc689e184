import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeServerFiles } from '@/publish/server-files';
import { hashSource, inlineStyles } from '@/serving/inline-styles';
import { builtPages } from '../support/built';
import { availableServers, isAsked } from './plans';
import { host } from './release';
import { startServer, type TestServer } from './servers';
import { visitor } from './visitor';

const pages = builtPages();
const scripts = new Set(
  pages.flatMap(({ html }) => [...html.matchAll(/<script src="([^"]*)"/g)].map(([, src = '']) => src)),
);

for (const name of availableServers().here) {
  describe.runIf(isAsked(name))(name, () => {
    let server: TestServer;
    let copy: string;
    beforeAll(async () => {
      copy = mkdtempSync(path.join(tmpdir(), 'site-built-'));
      cpSync('out', copy, { recursive: true });
      // Under the name that these tests ask for.
      await writeServerFiles(copy, `https://${host}`);
      server = await startServer(name, copy);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(copy, { recursive: true, force: true });
    });

    test('every page of the site comes whole, with a policy that allows its own style', async () => {
      const { ask, leave } = visitor(server.door);
      const faults: string[] = [];
      for (const { address, html } of pages) {
        const got = await ask(address);
        const isAllowed = inlineStyles(html).every((style) => got?.policy.includes(`'${hashSource(style)}'`));
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
