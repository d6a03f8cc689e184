import { expect, test } from 'vitest';
import { checkAlt, checkUnusedFiles } from '@/editors/check/rules/files';
import { sourcesIn } from './fixture';

/** What is said about the words for who cannot see a picture. */
function said(nl: string, en: string) {
  const yaml = `alt:\n  nl: "${nl}"\n  en: "${en}"\n`;
  const picture = sourcesIn({ 'content/pictures/poster/picture.yaml': yaml }).find('picture', 'poster');
  return picture ? checkAlt(picture).map(({ field, details }) => [field, ...details]) : undefined;
}

test.each([
  ['Een foto of filmpje op een telefoon', 'A photo or film on a telephone'],
  ['Een beeld van een paard op een plein', 'A statue of a horse in a square'],
])('words that begin with what is on a picture are taken: %s', (nl, en) => {
  expect(said(nl, en)).toEqual([]);
});

test('words that say only that there is a picture are not needed, in each language', () => {
  expect(said('Een foto van een meisje', 'Photo of a girl')).toEqual([
    ['alt.nl', 'Een foto van'],
    ['alt.en', 'Photo of'],
  ]);
});

test('an editor hears of a picture that stands only for a film that no page shows', () => {
  const files = {
    'content/pictures/poster/picture.yaml': 'alt:\n  nl: "Een plein"\n  en: "A square"\n',
    'content/films/tour/film.yaml': 'poster: poster\n',
  };
  const unused = (more = {}) => checkUnusedFiles(sourcesIn({ ...files, ...more })).map(({ file }) => file);
  expect(unused()).toEqual(Object.keys(files).sort());
  const shown = { 'content/services/line/service.yaml': 'signLanguage: tour\n' };
  expect(unused(shown)).toEqual([]);
});
