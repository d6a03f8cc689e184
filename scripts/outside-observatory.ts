import { sendToLoopback } from './outside/loopback';
import type { Scan } from './outside/observatory';
import { loadTool } from './outside/tools';
import { main } from './run';

// Used by scripts/outside/observatory.ts, in a process of its own: <host> <http port> <https port>.
// Prints what MDN HTTP Observatory finds there, as JSON.
main(async () => {
  const [host = '', http, https] = process.argv.slice(2);
  const { scan } = await loadTool<{ scan: (host: string) => Promise<Scan> }>('@mdn/mdn-http-observatory');
  sendToLoopback({ http: Number(http), https: Number(https) });
  console.log(JSON.stringify(await scan(host)));
});
