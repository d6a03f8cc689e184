import { findOrInstallBrowser } from '@/machine/browser';
import { main, run } from '@/machine/run';
import { installServers } from '@/machine/servers';
import { buildIfStale } from '@/publish/build';

// Tests of the code, the content and the built site, then the same site in a browser. With --all also what takes long
// and seldom breaks; otherwise the last lines say what was left out.
const isAll = process.argv.includes('--all');

main(async () => {
  const browser = findOrInstallBrowser();
  if (isAll) installServers();
  await buildIfStale();
  const scope = { ALL_TESTS: isAll ? '1' : '' };
  await run('npx', ['vitest', 'run'], scope);
  await run('npx', ['playwright', 'test'], { ...scope, CHROMIUM_PATH: browser });
});
