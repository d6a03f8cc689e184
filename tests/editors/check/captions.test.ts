import { expect, test } from 'vitest';
import { captions, madeFiles } from '../../support/made-files';
import { placesWith } from './fixture';

const folder = 'content/films/greeting';
const text = (title: string) => `---\ntitle: ${title}\n---\n\nHallo.\n`;

/** What is said of the Dutch captions of a film when these words stand in the second caption. */
const said = (words: string) =>
  placesWith((files) => {
    Object.assign(files, {
      [`${folder}/film.yaml`]: '{}\n',
      [`${folder}/film.mp4`]: madeFiles.film(),
      [`${folder}/en.vtt`]: captions,
      [`${folder}/nl.vtt`]: `${captions}\nagain\n00:01.800 --> 00:02.000\n- Hallo!\n${words}\n`,
      [`${folder}/nl.mdx`]: text('De groet'),
      [`${folder}/en.mdx`]: text('The greeting'),
    });
  }).filter((place) => place.includes('.vtt'));

test.each([
  ['- Bel 020-261 52 75.', 'nl.vtt:9:7 typed-phone'],
  ['Mail naar iemand@voorbeeld.nl.', 'nl.vtt:9:11 typed-email'],
  ['Elke dag tussen 09:00 en 17:00 uur.', 'nl.vtt:9:17 typed-hours'],
  ['Bel niet met 112.', 'nl.vtt:9:1 call-forbidden'],
  ['TODO: de rest', 'nl.vtt:9:1 to-do'],
])('what may not be typed in a text may not stand in captions: %s', (words, place) => {
  expect(said(words)).toEqual([`${folder}/${place}`]);
});

test('the times of captions are no hours and no numbers', () => {
  expect(said('Tot straks.')).toEqual([]);
});
