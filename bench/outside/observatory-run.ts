import { main } from '@/machine/run';
import { sendToLoopback } from './loopback';
import type { Scan } from './observatory';
import { loadTool } from './tools';

// Used by bench/outside/observatory.ts, in a process of its own: <host> <http port> <https port>.
// Prints what MDN HTTP Observatory finds there, as JSON.
main(async () => {
  const [host = '', http, https] = process.argv.slice(2);
  const { scan } = await loadTool<{ scan: (host: string) => Promise<Scan> }>('@mdn/mdn-http-observatory');
  sendToLoopback({ http: Number(http), https: Number(https) });
  console.log(JSON.stringify(await scan(host)));
});
