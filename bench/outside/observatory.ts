import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Served } from './served';

/** What MDN HTTP Observatory says of a site: a score with bonus points, 100 without, and each test behind it. */
export type Scan = {
  scan: { score: number; grade: string };
  tests: Record<string, { pass: boolean; result: string; scoreModifier: number }>;
};

/**
 * Lets Observatory judge the front page; in a process of its own, since only a new one takes our certificate as good.
 */
export async function observatory({ host, httpPort, httpsPort, certificate }: Served): Promise<Scan> {
  const scan = ['--import', 'tsx', 'bench/outside/observatory-run.ts', host, String(httpPort), String(httpsPort)];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const { stdout } = await promisify(execFile)(process.execPath, scan, { env, maxBuffer: 16e6 });
  return JSON.parse(stdout);
}
