import { findOrInstallBrowser } from './browser';
import { buildIfStale } from './build/build';
import { main, run } from './run';
import { installServers } from './servers';

/** All tests: of the code, the content and the built site, then the same site in a browser. */
main(async () => {
  const browser = findOrInstallBrowser();
  installServers();
  await buildIfStale();
  await run('npx', ['vitest', 'run']);
  await run('npx', ['playwright', 'test'], { CHROMIUM_PATH: browser });
});
