import { get as getPlain, type IncomingMessage, Agent as PlainAgent } from 'node:http';
import { get as getTls, Agent as TlsAgent } from 'node:https';
import type { Door } from './raw';
import { host } from './release';

/** What a visitor got: nothing when the connection failed. */
export type Got = { status: number; policy: string; text: string } | undefined;

/** A browser that keeps its connections, and asks again on a new one where the server had just closed an idle one. */
export function visitor({ port, isTls }: Door) {
  const options = { keepAlive: true, maxSockets: 4 };
  const agent = isTls
    ? new TlsAgent({ ...options, rejectUnauthorized: false, servername: host })
    : new PlainAgent(options);
  const ask = (path: string): Promise<Got> =>
    new Promise((resolve) => {
      const take = (response: IncomingMessage) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.on('end', () => {
          const policy = String(response.headers['content-security-policy']);
          resolve(response.complete ? { status: response.statusCode ?? 0, policy, text } : undefined);
        });
        response.on('error', () => resolve(undefined));
      };
      const asked = { host: '127.0.0.1', port, path, agent, headers: { Host: host }, timeout: 10_000 };
      const request = isTls ? getTls(asked, take) : getPlain(asked, take);
      request.on('timeout', () => request.destroy());
      request.on('error', () => resolve(request.reusedSocket ? ask(path) : undefined));
    });
  return { ask, leave: () => agent.destroy() };
}
