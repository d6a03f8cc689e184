import { findOrInstallBrowser } from '@/machine/browser';
import { main, run } from '@/machine/run';
import { installServers } from '@/machine/servers';
import { buildIfStale } from '@/publish/build';

// Tests of the code, the content and the built site, then the same site in a browser. With --all-code also what takes
// longer, with --all also what takes minutes and seldom breaks; the last lines say what was left out.
const isAll = process.argv.includes('--all');
const isAllCode = isAll || process.argv.includes('--all-code');
const longer = isAllCode ? 'code' : 'short';
const scope = { TEST_SCOPE: isAll ? 'all' : longer };

main(async () => {
  findOrInstallBrowser();
  if (isAllCode) installServers();
  await buildIfStale();
  await run('npx', ['vitest', 'run'], scope);
  await run('npx', ['playwright', 'test'], scope);
});
