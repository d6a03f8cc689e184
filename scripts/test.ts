import { findOrInstallBrowser } from '@/machine/browser';
import { main, run } from '@/machine/run';
import { installServers } from '@/machine/servers';
import { buildIfStale } from '@/publish/build';

// Tests of the code, the content and the built site, then the same site in a browser. With --all also what takes long
// and seldom breaks, with --all-code so of the first half; otherwise the last lines say what was left out.
const isAll = process.argv.includes('--all');
const isAllCode = isAll || process.argv.includes('--all-code');

main(async () => {
  const browser = findOrInstallBrowser();
  if (isAllCode) installServers();
  await buildIfStale();
  const scope = (isWhole: boolean) => ({ ALL_TESTS: isWhole ? '1' : '' });
  await run('npx', ['vitest', 'run'], scope(isAllCode));
  await run('npx', ['playwright', 'test'], { ...scope(isAll), CHROMIUM_PATH: browser });
});
