import { readdirSync, readFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerHeaders } from '@/serving/headers';
import { availableServers, isAsked } from './plans';
import { asking, exchange } from './raw';
import { host, styleOf } from './release';
import { startServer, type TestServer } from './servers';

const headers = answerHeaders({ styleHashes: [styleOf('one')], finder: [], moved: {} }, 200, '/nl/');

/** Shakes hands over TLS; gives the protocol that both took, or the reason of a refusal. */
function handshake(port: number, options: object): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectTls(
      { port, host: '127.0.0.1', servername: host, rejectUnauthorized: false, ...options },
      () => {
        resolve(socket.getProtocol() ?? '');
        socket.destroy();
      },
    );
    socket.on('error', (error) => resolve(`refused: ${error.message}`));
  });
}

for (const name of availableServers().here.filter((name) => name !== 'embedded')) {
  describe.runIf(isAsked(name))(name, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer(name);
    });
    afterAll(() => server?.stop());

    test('speaks TLS 1.2 and 1.3, and nothing older', async () => {
      expect(await handshake(server.door.port, { maxVersion: 'TLSv1.2' })).toBe('TLSv1.2');
      expect(await handshake(server.door.port, { minVersion: 'TLSv1.3' })).toBe('TLSv1.3');
      const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
      expect(await handshake(server.door.port, old)).toMatch(/^refused: .*protocol version/);
    });

    test('a browser that asks in HTTP/2 gets the same headers', async () => {
      const session = connectHttp2(`https://127.0.0.1:${server.door.port}`, {
        servername: host,
        rejectUnauthorized: false,
      });
      const answer = await new Promise<Record<string, unknown>>((resolve, reject) => {
        session.on('error', reject);
        const stream = session.request({ ':path': '/nl/', ':authority': host });
        stream.on('response', resolve).on('error', reject).resume();
      });
      session.close();
      expect(answer[':status']).toBe(200);
      for (const [title, value] of Object.entries(headers)) expect(answer[title.toLowerCase()]).toBe(value);
    });

    test('who comes without TLS is sent to the same page with it, and a query stays behind', async () => {
      const plain = server.plain ?? server.door;
      const moved = await exchange(plain, asking('/nl/contact/?who=teenager'));
      expect([moved.status, moved.headers.location]).toEqual([301, `https://${host}/nl/contact/`]);
      for (const [title, value] of Object.entries(headers)) expect(moved.headers[title.toLowerCase()]).toBe(value);
      expect((await exchange(plain, asking('/', { headers: { Host: 'evil.example' } }))).raw).toBe('');
    });

    test('the log says what was asked for, and nothing of who asked, from where or what they typed', async () => {
      const told = {
        'User-Agent': 'telltale-agent',
        Referer: 'https://telltale.example/',
        'X-Forwarded-For': '203.0.113.9',
      };
      await exchange(server.door, asking('/nl/?telltale-query', { headers: told }));
      await exchange(server.door, asking('/%zz?telltale-garbage', { headers: told }));
      const log = path.join(server.folder, 'access.log');
      await expect.poll(() => readFileSync(log, 'utf8')).toContain('/nl/');
      const all = readFileSync(log, 'utf8') + server.said();
      expect(all).not.toMatch(/127\.0\.0\.1(?!:\d)|203\.0\.113|telltale/);
      // The time to the minute: no seconds.
      expect(readFileSync(log, 'utf8')).not.toMatch(/\d\d:\d\d:\d\d/);
    });
  });
}

/** What Linux tells of each process that another has started. */
const childrenOf = (parent: string) =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => {
      try {
        return readFileSync(`/proc/${entry}/status`, 'utf8');
      } catch {
        return '';
      }
    })
    .filter((status) => status.includes(`PPid:\t${parent}\n`));

const isRoot = (status: string) => /^Uid:\t0\t/m.test(status);

test.runIf(process.getuid?.() === 0 && process.platform === 'linux' && availableServers().here.includes('nginx'))(
  'what reads requests in nginx does not run as root',
  async () => {
    const server = await startServer('nginx');
    try {
      const parent = readFileSync(path.join(server.folder, 'nginx.pid'), 'utf8').trim();
      // Each is root for a moment, until it has become somebody else.
      await expect.poll(() => [...new Set(childrenOf(parent).map(isRoot))], { timeout: 20_000 }).toEqual([false]);
    } finally {
      await server.stop();
    }
  },
);
