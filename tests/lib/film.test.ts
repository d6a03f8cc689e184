import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFilm } from '@/lib/film';

const film = readFileSync('tests/support/with-files/content/films/school-film/film.mp4');

test('a visitor is told how long and how large a film is, as its header says', () => {
  expect(readFilm(film)).toEqual({ width: 320, height: 180, seconds: 2, codec: 'avc1', saysMore: false });
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

/** A box of a film (ISO/IEC 14496-12), letter by letter. */
const box = (type: string, inside: string) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + inside.length);
  return Buffer.concat([size, Buffer.from(type + inside, 'latin1')]);
};

/** The film with one more box in its header. */
function filmWith(more: Buffer): Buffer {
  const at = film.indexOf('moov') - 4;
  const size = film.readUInt32BE(at);
  const made = Buffer.concat([film.subarray(0, at + size), more, film.subarray(at + size)]);
  made.writeUInt32BE(size + more.length, at);
  return made;
}

const track = (handler: string) =>
  box('trak', box('mdia', box('hdlr', `${'\0'.repeat(8)}${handler}`).toString('latin1')).toString('latin1'));

test.each([
  ['the place, of Android', box('udta', '\u00a9xyz')],
  ['the place, of 3GPP', box('udta', 'loci')],
  ['the place, of Apple', box('meta', 'com.apple.quicktime.location.ISO6709')],
  ['the place, of an editing program', box('udta', 'exif:GPSLatitude="52,22N"')],
  ['the place, of a sports camera', box('udta', 'GPMF')],
  ['the camera, of Apple', box('meta', 'com.apple.quicktime.make')],
  ['the model, of Apple', box('meta', 'com.apple.quicktime.model')],
  ['the day, of Apple', box('meta', 'com.apple.quicktime.creationdate')],
  ['the maker, of Apple', box('meta', 'com.apple.quicktime.author')],
  ['the maker', box('udta', '\u00a9ART')],
  ['what an editing program wrote', box('udta', box('XMP_', '<x/>').toString('latin1'))],
  ['a box that only its program knows', box('uuid', '\u00be\u007a')],
  ['a track with measurements', track('meta')],
])('a film that holds %s says more than its pictures and sounds', (_name, more) => {
  expect(readFilm(filmWith(more))).toMatchObject({ saysMore: true });
});

test('a film may have what an editing program wrote beside its header no more than within it', () => {
  expect(readFilm(Buffer.concat([film, box('uuid', 'x')]))).toMatchObject({ saysMore: true });
});

test('a film with sound says nothing more', () => {
  expect(readFilm(filmWith(track('soun')))).toMatchObject({ saysMore: false });
});

test.each([0, 7, 60, 700, 2000])('of a film cut off after %i bytes nothing is believed', (bytes) => {
  expect(readFilm(film.subarray(0, bytes))).toBeUndefined();
});
