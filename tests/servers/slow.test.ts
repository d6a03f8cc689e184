import { expect, test } from 'vitest';
import { isAllCode } from '../support/scope';
import { availableServers } from './plans';
import { asking, exchange, open } from './raw';
import { startServer } from './servers';

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test.runIf(isAllCode).concurrent.each(availableServers().here)(
  'fifty slow clients keep nobody else waiting, and are let go: %s',
  async (name) => {
    const server = await startServer(name);
    try {
      const slow = await Promise.all(Array.from({ length: 50 }, () => open(server.door)));
      const closed = slow.map((socket) => new Promise<void>((resolve) => socket.on('close', () => resolve())));
      for (const socket of slow)
        socket
          .on('error', () => undefined)
          .resume()
          .write('GET / HTTP/1.1\r\nX-Slow: ');
      const drip = setInterval(() => {
        for (const socket of slow) if (socket.writable) socket.write('a');
      }, 250);
      for (let asked = 0; asked < 30; asked += 1) {
        expect((await exchange(server.door, asking('/nl/'))).status).toBe(200);
        await pause(100);
      }
      expect(slow.some((socket) => socket.writable)).toBe(true);
      await Promise.all(closed);
      clearInterval(drip);
    } finally {
      await server.stop();
    }
  },
);
