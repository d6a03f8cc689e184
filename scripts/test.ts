import { findOrInstallBrowser } from './browser';
import { buildIfStale } from './build/build';
import { main, run } from './run';

/** All tests: of the code, the content and the built site, then the same site in a browser. */
main(async () => {
  const browser = findOrInstallBrowser();
  await buildIfStale();
  await run('npx', ['vitest', 'run']);
  await run('npx', ['playwright', 'test'], { CHROMIUM_PATH: browser });
});
