import { findOrInstallBrowser } from '@/machine/browser';
import { main, run } from '@/machine/run';
import { installServers } from '@/machine/servers';
import { buildIfStale } from '@/publish/build';

/** All tests: of the code, the content and the built site, then the same site in a browser. */
main(async () => {
  const browser = findOrInstallBrowser();
  installServers();
  await buildIfStale();
  await run('npx', ['vitest', 'run']);
  await run('npx', ['playwright', 'test'], { CHROMIUM_PATH: browser });
});
