import { z } from 'zod';
import { reference } from './common';
import { sectionWords } from './page-words';
import { origin } from './picture';
import { described } from './rules';
import { upkeep } from './upkeep';

/** A film that texts show. The film and its captions stand beside the YAML; see `files-beside.ts`. */
export const filmSchema = z.strictObject({
  ...upkeep,
  signed: described(
    z.literal('NGT').optional(),
    'NGT when it is in Dutch Sign Language.',
    'NGT als het in Nederlandse Gebarentaal is.',
  ),
  poster: described(
    reference('picture').optional(),
    'The picture that stands there until somebody plays it.',
    'Het plaatje dat er staat tot iemand hem afspeelt.',
  ),
  ...origin,
});

const { remark, title, translatedFrom } = sectionWords;

/** The words of a film. The text below them is its transcript: all that is said in it, and all that is seen and matters. */
export const filmWords = z.strictObject({
  remark,
  title: described(title, 'What it is called.', 'Hoe de film heet.'),
  translatedFrom,
});

/** The film in sign language that says what a page says. */
export const signLanguage = {
  signLanguage: described(
    reference('film').optional(),
    'The film that says what this page says in Dutch Sign Language, if there is one.',
    'De film die in Nederlandse Gebarentaal zegt wat op deze bladzijde staat, als die er is.',
  ),
};
