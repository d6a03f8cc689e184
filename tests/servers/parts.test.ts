import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerHeaders } from '@/serving/headers';
import { availableServers, isAsked } from './plans';
import { asking, exchange } from './raw';
import { styleOf } from './release';
import { startServer, type TestServer } from './servers';

const film = '/files/film.0123456789.mp4';
const headers = answerHeaders({ styleHashes: [styleOf('one')], finder: [], moved: {} }, 206, film);

for (const name of availableServers().here) {
  describe.runIf(isAsked(name))(name, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer(name);
    });
    afterAll(() => server?.stop());

    const part = async (Range: string, address = film, headers = {}) =>
      exchange(server.door, asking(address, { headers: { Range, ...headers } }));

    test.each([
      ['bytes=0-1', 'bytes 0-1/10', '01'],
      ['bytes=7-', 'bytes 7-9/10', '789'],
      ['bytes=-2', 'bytes 8-9/10', '89'],
    ])('a browser that plays a film gets its part %s, with the headers of the site', async (Range, given, bytes) => {
      const answer = await part(Range);
      expect([answer.status, answer.headers['content-range'], answer.headers['content-type']]).toEqual([
        206,
        given,
        'video/mp4',
      ]);
      expect(answer.raw.endsWith(`\r\n\r\n${bytes}`)).toBe(true);
      for (const [title, value] of Object.entries(headers)) expect(answer.headers[title.toLowerCase()]).toBe(value);
    });

    test('who asks for what lies behind the end of a film, or for many parts, gets none', async () => {
      expect((await part('bytes=10-')).status).toBe(416);
      expect((await part('bytes=0-1,4-5')).status).toBe(200);
      expect((await part('bytes=0-1', '/nl/')).status).toBe(200);
    });

    test('who has a part of a film gets the next one of that very film alone', async () => {
      const { etag } = (await part('bytes=0-1')).headers;
      expect((await part('bytes=2-3', film, { 'If-Range': etag })).status).toBe(206);
      expect((await part('bytes=2-3', film, { 'If-Range': '"another"' })).status).toBe(200);
    });
  });
}
