/** What a film says of itself, apart from its pictures and sounds. */
export type FilmHeader = {
  /** In pixels, as it is shown: a film that a telephone turned is turned. */
  width: number;
  height: number;
  seconds: number;
  /** The four letters of how its pictures are stored (ISO/IEC 14496-12): `avc1` for H.264. */
  codec: string;
  /** The same of its sounds, one each: `mp4a` for AAC. */
  sounds: string[];
  /** Whether it says where, when or by whom it was made, or holds more than pictures and sounds. */
  saysMore: boolean;
};

type Box = { type: string; data: DataView };

/** The marks of who made a film, where and when: of Apple, of Android, of 3GPP, of sports cameras, of editing programs. */
const marks = [
  ...['xyz', 'ART', 'aut', 'mak', 'mod', 'day'].map((mark) => `\u00a9${mark}`),
  ...['author', 'artist', 'make', 'model', 'creationdate', 'location'].map((mark) => `com.apple.quicktime.${mark}`),
  ...['loci', 'gpmd', 'GPMF', 'GPSLatitude', 'GPSLongitude', 'XMP_'],
];

/** A film that says it takes longer says something that is not so. */
const secondsOfDay = 86_400;

/** What a track may be: a camera keeps its measurements in one of another kind. */
const shown = ['vide', 'soun'];

/**
 * Reads the header of an MP4 film (ISO/IEC 14496-12).
 *
 * @returns undefined when there is no film to read in it
 */
export function readFilm(bytes: Uint8Array): FilmHeader | undefined {
  try {
    const boxes = [...boxesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))];
    const movie = boxes.find(({ type }) => type === 'moov')?.data;
    const tracks = movie ? all(movie, 'trak') : [];
    const track = tracks.find((each) => handlerOf(each) === 'vide');
    const [clock, look] = [movie && first(movie, 'mvhd'), track && first(track, 'tkhd')];
    const codec = track && codecOf(track);
    if (!movie || !clock || !look || !codec) return undefined;
    const [size, seconds] = [sizeOf(look), secondsOf(clock)];
    // A film in pieces says that it takes no time: a visitor would be told so.
    if (!(size.width > 0 && size.height > 0 && seconds > 0 && seconds < secondsOfDay)) return undefined;
    const about = boxes.filter(({ type }) => type !== 'mdat').map(({ data }) => lettersOf(data));
    // A box that its program alone knows: the one of editing programs holds all that they know of a film.
    const hasOwn = [...boxes, ...boxesIn(movie)].some(({ type }) => type === 'uuid');
    return {
      ...size,
      seconds,
      codec,
      sounds: tracks.filter((each) => handlerOf(each) === 'soun').map((each) => codecOf(each) ?? '?'),
      saysMore:
        hasOwn ||
        tracks.some((each) => !shown.includes(handlerOf(each) ?? '')) ||
        about.some((letters) => marks.some((mark) => letters.includes(mark))),
    };
  } catch (error) {
    // A box that says it is longer than the film.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The boxes that stand one after the other in some bytes. */
function* boxesIn(view: DataView): Generator<Box> {
  for (let at = 0; at + 8 <= view.byteLength; ) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short || view.byteLength - at;
    if (size < head || at + size > view.byteLength) throw new RangeError('a box that does not fit');
    yield {
      type: lettersOf(view, at + 4, 4),
      data: new DataView(view.buffer, view.byteOffset + at + head, size - head),
    };
    at += size;
  }
}

const all = (view: DataView, type: string) => [...boxesIn(view)].flatMap((box) => (box.type === type ? box.data : []));

/** The first box on a way of boxes in boxes. */
function first(view: DataView, ...way: string[]): DataView | undefined {
  return way.reduce<DataView | undefined>((inside, type) => inside && all(inside, type)[0], view);
}

function handlerOf(track: DataView): string | undefined {
  const handler = first(track, 'mdia', 'hdlr');
  return handler && lettersOf(handler, 8, 4);
}

/** How the first sample of a track is stored. */
function codecOf(track: DataView): string | undefined {
  const store = first(track, 'mdia', 'minf', 'stbl', 'stsd');
  return store && lettersOf(store, 12, 4);
}

/** In version 1 of a box times take 64 bits. */
function secondsOf(clock: DataView): number {
  return clock.getUint8(0) === 1
    ? Number(clock.getBigUint64(24)) / clock.getUint32(20)
    : clock.getUint32(16) / clock.getUint32(12);
}

/** The last two numbers, of 16 bits and 16 bits behind the point; before them how it is turned. */
function sizeOf(look: DataView): { width: number; height: number } {
  const end = look.byteLength;
  const [width, height] = [look.getUint32(end - 8) / 65536, look.getUint32(end - 4) / 65536];
  const isTurned = look.getInt32(end - 44) === 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Bytes as letters, one each. */
function lettersOf({ buffer, byteOffset, byteLength }: DataView, from = 0, length = byteLength): string {
  return new TextDecoder('latin1').decode(new Uint8Array(buffer, byteOffset + from, length));
}
