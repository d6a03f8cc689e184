import { imageSize } from 'image-size';
import { allLocales } from '@/i18n/locale';
import { readFilm } from '@/lib/film';
import { guarded, type Problem, problem, startOf } from '../../problem';
import { mostOf, type ReadText, textOf, tooBig } from '../files';
import { type Kept, keyFor } from '../kept';
import { type Captions, readCues } from './captions';
import { formOf, isMoving } from './form';
import { faultOfPdf } from './pdf';
import { isWhole } from './whole';

/** In pixels: a picture that is narrower is unclear, a larger one is no picture for a page. */
const pictureLimits = { narrowest: 320, largest: 6000 };

/** What was read of such a file; captions have words. */
type ReadBeside = ReadText & { captions?: Captions };

/**
 * Judges one file that stands beside the YAML of a document, as far as it can be read. Captions are text. What no reader
 * of ours survives is a problem of that file, and stops no other.
 */
export function readBeside(file: string, bytes: Uint8Array | Problem, kept: Kept): ReadBeside {
  let read: ReadBeside = { problems: [] };
  const problems = guarded(file, () => {
    read = judge(file, bytes, kept);
    return read.problems;
  });
  return { ...read, problems };
}

function judge(file: string, bytes: Uint8Array | Problem, kept: Kept): ReadBeside {
  const form = file.slice(file.lastIndexOf('.') + 1);
  if (form === 'vtt') return readCaptions(file, bytes);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
  if (bytes.length > mostOf(file)) return { problems: [tooBig(file, bytes.length)] };
  const place = startOf(file);
  const found = formOf(bytes);
  if (found !== form) return { problems: [problem('file-other-form', place, form, found)] };
  if (form === 'pdf') return { problems: judgePdf(file, bytes, kept) };
  return { problems: form === 'mp4' ? judgeFilm(file, bytes) : judgePicture(file, form, bytes) };
}

function judgePicture(file: string, form: string, bytes: Uint8Array): Problem[] {
  const size = pictureSize(bytes);
  const { narrowest, largest } = pictureLimits;
  const isCutOff = !isWhole[form as keyof typeof isWhole](Buffer.from(bytes));
  if (!size || isCutOff) return [problem('file-unreadable', startOf(file))];
  if (isMoving(bytes)) return [problem('picture-moves', startOf(file))];
  const [width, height] = size;
  if (width < narrowest) return [problem('picture-narrow', startOf(file), width, narrowest)];
  return Math.max(width, height) > largest ? [problem('picture-large', startOf(file), width, height, largest)] : [];
}

/** Width and height as it is shown: a camera may say that it was turned. */
function pictureSize(bytes: Uint8Array): [width: number, height: number] | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation > 4 ? [height, width] : [width, height];
  } catch {
    return undefined;
  }
}

function judgePdf(file: string, bytes: Uint8Array, kept: Kept): Problem[] {
  const key = keyFor('pdf', Buffer.from(bytes).toString('latin1'));
  if (kept.get(key)) return [];
  const fault = faultOfPdf(bytes);
  if (fault === 'broken') return [problem('file-unreadable', startOf(file))];
  if (fault) return [problem('pdf-refused', startOf(file), fault)];
  kept.keep(key, true);
  return [];
}

function judgeFilm(file: string, bytes: Uint8Array): Problem[] {
  const film = readFilm(bytes);
  if (!film) return [problem('file-unreadable', startOf(file))];
  return [
    ...(/^avc[13]$/.test(film.codec) ? [] : [problem('film-codec', startOf(file), film.codec)]),
    ...film.sounds.flatMap((sound) => (sound === 'mp4a' ? [] : [problem('film-sound', startOf(file), sound)])),
    ...(film.saysMore ? [problem('film-place', startOf(file))] : []),
  ];
}

function readCaptions(file: string, bytes: Uint8Array | Problem): ReadBeside {
  const read = textOf(file, bytes);
  if (read.text === undefined) return read;
  const cues = readCues(read.text);
  if ('fault' in cues)
    return {
      ...read,
      problems: [...read.problems, problem('captions-broken', { ...startOf(file), line: cues.line }, cues.fault)],
    };
  const locale = allLocales.find((each) => file.endsWith(`/${each}.vtt`));
  return { ...read, ...(locale && { captions: { file, locale, cues } }) };
}
