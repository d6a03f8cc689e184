import { createServer, get } from 'node:http';
import { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { sendToLoopback } from '../../bench/outside/loopback';
import { portOf } from '../support/http';

/** What a server on this machine answers: its own name, and the host that it was asked for. */
async function listen(name: string): Promise<number> {
  const server = createServer((request, response) => response.end(`${name} for ${request.headers.host}`));
  onTestFinished(() => {
    server.close();
  });
  return portOf(server);
}

const read = (address: string) =>
  new Promise<string>((resolve, reject) => {
    get(address, { agent: false }, (response) => response.setEncoding('utf8').on('data', resolve)).on('error', reject);
  });

test('a judge that asks for any host meets the site on this machine, under that name', async () => {
  const connect = Socket.prototype.connect;
  onTestFinished(() => {
    Socket.prototype.connect = connect;
  });
  sendToLoopback({ http: await listen('plain'), https: await listen('secure') });
  expect(await read('http://site.example/')).toBe('plain for site.example');
  expect(await read('http://site.example:443/')).toBe('secure for site.example:443');
  expect(await read('http://elsewhere.example:8080/')).toBe('plain for elsewhere.example:8080');
});
