import { truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findFile } from '@/serving/node/file';
import { temporaryFolder } from '../support/temp-dir';
import { site } from '../support/tiny-site';

const film = '/files/film.mp4';

/** Serves the tiny site with a film of ten bytes, and gives a way to ask for a part. */
async function filmSite() {
  const get = await site({ 'out/files/film.mp4': '0123456789' });
  return async (Range: string, { address = film, method = 'GET', headers = {} } = {}) => {
    const answer = await get(address, { method, headers: { Range, ...headers } });
    return [answer.status, answer.headers['content-range'], answer.headers['content-length'], String(answer.body)];
  };
}

test('a browser gets the part of a film that it asks for: some play none otherwise', async () => {
  const part = await filmSite();
  expect(await part('bytes=0-1')).toEqual([206, 'bytes 0-1/10', '2', '01']);
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '3', '789']);
  expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '2', '89']);
  expect(await part('bytes=5-99')).toEqual([206, 'bytes 5-9/10', '5', '56789']);
  for (const behind of ['bytes=10-', 'bytes=-0']) expect((await part(behind)).slice(0, 2)).toEqual([416, 'bytes */10']);
});

test('a wish for a part that is none, or for many, gets the whole', async () => {
  const part = await filmSite();
  const whole = [200, undefined, '10', '0123456789'];
  expect(await part('bytes=0-1,4-5')).toEqual(whole);
  expect(await part('bytes=5-3')).toEqual(whole);
  expect(await part('bytes=0-1', { method: 'HEAD' })).toEqual([200, undefined, '10', '']);
  expect((await part('bytes=0-1', { address: '/' })).slice(0, 2)).toEqual([200, undefined]);
});

test('a browser that has a part of another film gets the whole of this one', async () => {
  const get = await site({ 'out/files/film.mp4': '0123456789' });
  const { headers } = await get(film);
  expect([headers['accept-ranges'], headers['content-type']]).toEqual(['bytes', 'video/mp4']);
  const status = async (known = '') => (await get(film, { headers: { Range: 'bytes=0-1', 'If-Range': known } })).status;
  expect(await Promise.all([headers.etag, headers['last-modified']].map(status))).toEqual([206, 206]);
  expect(await Promise.all(['"another"', new Date(2001, 0).toUTCString()].map(status))).toEqual([200, 200]);
});

test('of a film only the part is read that a browser asks for, however large the film is', async () => {
  const folder = temporaryFolder({ 'files/film.mp4': '0123456789' });
  // More than Node reads at once; the disk keeps ten bytes of it.
  const size = 3 * 2 ** 30;
  truncateSync(path.join(folder, film), size);
  const found = await findFile(folder, film, {});
  expect([found?.size, String(await found?.read(2, 5))]).toEqual([size, '234']);
});
