import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFilm } from '@/lib/film';

const film = readFileSync('tests/support/with-files/content/films/school-film/film.mp4');

test('a visitor is told how long and how large a film is, as its header says', () => {
  expect(readFilm(film)).toEqual({ width: 320, height: 180, seconds: 2, codec: 'avc1', saysPlace: false });
});

test('a film that a telephone turned has the size that a viewer sees', () => {
  const turned = Buffer.from(film);
  const look = turned.indexOf('tkhd') + 4;
  // The table of how it is turned begins 40 bytes into the box: a quarter of a turn has no part along.
  turned.writeInt32BE(0, look + 40);
  expect(readFilm(turned)).toMatchObject({ width: 180, height: 320 });
});

test('the place that a telephone wrote into a film is found', () => {
  expect(readFilm(readFileSync('tests/support/film-with-place.mp4'))).toMatchObject({ saysPlace: true });
});

test.each([0, 7, 60, 700, 2000])('of a film cut off after %i bytes nothing is believed', (bytes) => {
  expect(readFilm(film.subarray(0, bytes))).toBeUndefined();
});
