import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFilm } from '@/lib/film';
import { filmBox, filmTrack, filmWith } from '../support/made-files';

const film = readFileSync('tests/support/with-files/content/films/school-film/film.mp4');

test('a visitor is told how long and how large a film is, as its header says', () => {
  expect(readFilm(film)).toEqual({ width: 320, height: 180, seconds: 2, codec: 'avc1', sounds: [], saysMore: false });
});

test('a film that a telephone turned has the size that a viewer sees', () => {
  const turned = Buffer.from(film);
  const look = turned.indexOf('tkhd') + 4;
  // The table of how it is turned begins 40 bytes into the box: a quarter of a turn has no part along.
  turned.writeInt32BE(0, look + 40);
  expect(readFilm(turned)).toMatchObject({ width: 180, height: 320 });
});

test('the place that a telephone wrote into a film is found', () => {
  expect(readFilm(readFileSync('tests/support/film-with-place.mp4'))).toMatchObject({ saysMore: true });
});

test.each([
  ['the place, of Android', filmBox('udta', '\u00a9xyz')],
  ['the place, of 3GPP', filmBox('udta', 'loci')],
  ['the place, of Apple', filmBox('meta', 'com.apple.quicktime.location.ISO6709')],
  ['the place, of an editing program', filmBox('udta', 'exif:GPSLatitude="52,22N"')],
  ['the place, of a sports camera', filmBox('udta', 'GPMF')],
  ['the camera, of Apple', filmBox('meta', 'com.apple.quicktime.make')],
  ['the model, of Apple', filmBox('meta', 'com.apple.quicktime.model')],
  ['the day, of Apple', filmBox('meta', 'com.apple.quicktime.creationdate')],
  ['the maker, of Apple', filmBox('meta', 'com.apple.quicktime.author')],
  ['the maker', filmBox('udta', '\u00a9ART')],
  ['what an editing program wrote', filmBox('udta', 'XMP_<x/>')],
  ['a box that only its program knows', filmBox('uuid', '\u00be\u007a')],
  ['a track with measurements', filmTrack('meta')],
])('a film that holds %s says more than its pictures and sounds', (_name, more) => {
  expect(readFilm(filmWith(more))).toMatchObject({ saysMore: true });
});

test('a film may have what an editing program wrote beside its header no more than within it', () => {
  expect(readFilm(Buffer.concat([film, filmBox('uuid', 'x')]))).toMatchObject({ saysMore: true });
});

test('a film with sound says nothing more', () => {
  expect(readFilm(filmWith(filmTrack('soun', 'mp4a')))).toMatchObject({ saysMore: false, sounds: ['mp4a'] });
});

test('how the sound of a film is stored is told for each sound', () => {
  const two = Buffer.concat([filmTrack('soun', 'mp4a'), filmTrack('soun', 'Opus')]);
  expect(readFilm(filmWith(two))?.sounds).toEqual(['mp4a', 'Opus']);
});

/** The film with other numbers so many bytes behind the four letters of a box. */
function filmAs(mark: string, after: number, ...numbers: number[]): Buffer {
  const made = Buffer.from(film);
  const at = made.indexOf(mark) + 4 + after;
  for (const [index, number] of numbers.entries()) made.writeUInt32BE(number, at + 4 * index);
  return made;
}

test.each([
  ['no length, as one in pieces has', filmAs('mvhd', 16, 0)],
  ['a length of days', filmAs('mvhd', 12, 1, 86_400)],
  ['no steps of time', filmAs('mvhd', 12, 0)],
  ['no width', filmAs('tkhd', 76, 0)],
  ['no height', filmAs('tkhd', 80, 0)],
])('of a film with %s nothing is believed', (_name, bytes) => {
  expect(readFilm(bytes)).toBeUndefined();
});

test.each([0, 7, 60, 700, 2000])('of a film cut off after %i bytes nothing is believed', (bytes) => {
  expect(readFilm(film.subarray(0, bytes))).toBeUndefined();
});
