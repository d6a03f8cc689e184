import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { host } from './release';

/** Where a server listens, and whether it speaks TLS there. */
export type Door = { port: number; isTls: boolean };

/** What came back: the whole of it, and its parts when it is HTTP. `status` is 0 when nothing came that is. */
export type RawAnswer = { status: number; line: string; headers: Record<string, string>; body: Buffer; raw: string };

/** Opens a connection; TLS names the site, and takes the certificate that the test made. */
export function open({ port, isTls }: Door): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket: Socket = isTls
      ? connectTls({ port, host: '127.0.0.1', servername: host, rejectUnauthorized: false }, () => resolve(socket))
      : connectPlain(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/**
 * Sends bytes exactly as they are and gives the first answer. A server that refuses what we still send may reset the
 * connection, and a reset can overtake the answer: then the bytes go again.
 */
export async function exchange(door: Door, bytes: string): Promise<RawAnswer> {
  for (let left = 3; ; left -= 1) {
    const { answer, wasReset } = await exchangeOnce(door, bytes);
    if (answer.raw !== '' || !wasReset || left === 0) return answer;
  }
}

/** A server that stays silent this long (ms) counts as one that closed. */
const silence = 5_000;

async function exchangeOnce(door: Door, bytes: string): Promise<{ answer: RawAnswer; wasReset: boolean }> {
  const socket = await open(door);
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0);
    let wasReset = false;
    const finish = () => {
      socket.destroy();
      resolve({ answer: parse(received), wasReset });
    };
    socket.on('error', () => {
      wasReset = true;
    });
    socket.on('close', finish);
    socket.setTimeout(silence, finish);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      if (isWhole(received, bytes.startsWith('HEAD '))) finish();
    });
    socket.write(bytes);
  });
}

function isWhole(received: Buffer, isHead: boolean): boolean {
  const { status, headers, body } = parse(received);
  if (!received.includes('\r\n\r\n') || status === 100) return false;
  return isHead || status === 304 || body.length >= Number(headers['content-length'] ?? Number.POSITIVE_INFINITY);
}

function parse(received: Buffer): RawAnswer {
  const end = received.indexOf('\r\n\r\n');
  const [line = '', ...fields] = received.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n');
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(':');
    const name = field.slice(0, colon).toLowerCase();
    headers[name] = headers[name]
      ? `${headers[name]} AND ${field.slice(colon + 1).trim()}`
      : field.slice(colon + 1).trim();
  }
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? 0);
  return { status, line, headers, body: received.subarray(end + 4), raw: received.toString('latin1') };
}

/** A request as browsers send it, for raw sockets. */
export function asking(
  target: string,
  { method = 'GET', version = '1.1', headers = {} as Record<string, string> } = {},
) {
  const fields = { Host: host, Connection: 'close', ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/${version}\r\n${lines.join('')}\r\n`;
}
