import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const letters = (text: string) => Buffer.from(text, 'latin1');
const short = (value: number) => [(value >> 8) & 255, value & 255];
const long = (value: number) => [...short(value >>> 16), ...short(value)];

/** A JPEG (ISO/IEC 10918-1) of one grey: a table of steps, one of codes for each kind, and two bits per block. */
function jpeg(width: number, height: number): Buffer {
  const part = (mark: number, ...bytes: number[]) => [0xff, mark, ...short(bytes.length + 2), ...bytes];
  const codes = (kind: number) => part(0xc4, kind, 1, ...Array(15).fill(0), 0);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  return Buffer.from([
    ...[0xff, 0xd8, ...part(0xe0, ...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0)],
    ...part(0xdb, 0, ...Array(64).fill(1)),
    ...part(0xc0, 8, ...short(height), ...short(width), 1, 1, 0x11, 0),
    ...[...codes(0x00), ...codes(0x10), ...part(0xda, 1, 1, 0, 0, 63, 0)],
    ...[...Array(Math.ceil(blocks / 4)).fill(0), 0xff, 0xd9],
  ]);
}

/** A WebP that moves, as far as its size goes (RFC 9649). */
function movingWebp(width: number, height: number): Buffer {
  const low = (value: number) => [value & 255, (value >> 8) & 255, 0];
  const about = [...letters('VP8X'), 10, 0, 0, 0, 2, 0, 0, 0, ...low(width - 1), ...low(height - 1)];
  const moves = [...letters('ANIM'), 6, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const body = [...letters('WEBP'), ...about, ...moves];
  return Buffer.from([...letters('RIFF'), body.length, 0, 0, 0, ...body]);
}

/** A PNG (ISO/IEC 15948) of one black. */
function png(width: number, height: number): Buffer {
  const part = (type: string, bytes: Uint8Array | number[]) => {
    const inside = Buffer.concat([letters(type), Buffer.from(bytes)]);
    return Buffer.from([...long(bytes.length), ...inside, ...long(crc32(inside))]);
  };
  return Buffer.concat([
    letters('\u0089PNG\r\n\u001a\n'),
    part('IHDR', [...long(width), ...long(height), 8, 0, 0, 0, 0]),
    part('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    part('IEND', []),
  ]);
}

/** What a PDF for a test has beside a page: names in its catalog, in its page and in its trailer, and objects. */
type PdfParts = { catalog?: string; page?: string; objects?: string[]; trailer?: string };

/** A PDF (ISO 32000-1) with one empty page. Its own objects are 1 to 3. */
export function pdfWith({ catalog = '', page = '', objects = [], trailer = '' }: PdfParts = {}): Buffer {
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}>>`,
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const places = all.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  return letters(
    `${text}${table}trailer\n<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

/** A stream of a PDF as text; its bytes are letters of ISO 8859-1. */
export function pdfStream(about: string, bytes: Uint8Array): string {
  return `<<${about}/Length ${bytes.length}>>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`;
}

/** Objects packed together, as most programs do. */
const packed = (objects: string) =>
  pdfStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(letters(`4 0 ${objects}`)));

const film = () => readFileSync('tests/support/with-files/content/films/school-film/film.mp4');

/** Boxes of a film (ISO/IEC 14496-12) within one. */
const box = (type: string, ...inside: Uint8Array[]) => {
  const all = Buffer.concat(inside);
  return Buffer.concat([Buffer.from(long(8 + all.length)), letters(type), all]);
};

/** A film with one more box in its header, behind all others. */
export function filmWith(more: Uint8Array): Buffer {
  const whole = film();
  const at = whole.indexOf('moov') - 4;
  const end = at + whole.readUInt32BE(at);
  return Buffer.concat([whole.subarray(0, at), box('moov', whole.subarray(at + 8, end), more), whole.subarray(end)]);
}

/** A track of a film, with the four letters of what it holds, and of how that is stored. */
export function filmTrack(handler: string, codec = ''): Buffer {
  const store = box('minf', box('stbl', box('stsd', Buffer.alloc(12), letters(codec))));
  return box('trak', box('mdia', box('hdlr', Buffer.alloc(8), letters(handler)), store));
}

/** A box of a film that holds letters. */
export const filmBox = (type: string, inside: string) => box(type, letters(inside));

/** Files as an editor may put them beside a document, by what they are. */
export const madeFiles = {
  picture: () => jpeg(800, 600),
  'picture that is narrow': () => jpeg(200, 100),
  'picture that is large': () => jpeg(7000, 400),
  'picture that is heavy': () => Buffer.concat([jpeg(800, 600), Buffer.alloc(8_000_000)]),
  'picture cut off': () => jpeg(800, 600).subarray(0, -100),
  'picture as PNG': () => png(800, 600),
  'picture that moves': () => movingWebp(800, 600),
  pdf: () => pdfWith(),
  'pdf cut off': () => pdfWith().subarray(0, 150),
  'pdf with a lock': () => pdfWith({ trailer: '/Encrypt 4 0 R', objects: ['<</Filter/Standard>>'] }),
  'pdf with a program': () => pdfWith({ objects: [packed('<</S/J#61vaScript/JS(app.alert\\(1\\))>>')] }),
  'pdf that starts something': () => pdfWith({ catalog: '/OpenAction<</S/Launch/F(x.exe)>>' }),
  'pdf with a file in it': () => pdfWith({ catalog: '/Names<</EmbeddedFiles 4 0 R>>', objects: ['<<>>'] }),
  film,
  'film in another way': () => letters(film().toString('latin1').replaceAll('avc1', 'hvc1')),
  'film with another sound': () => filmWith(filmTrack('soun', 'Opus')),
  'film with a place': () => readFileSync('tests/support/film-with-place.mp4'),
  'film cut off': () => film().subarray(0, 60),
} satisfies Record<string, () => Uint8Array>;

/** The name of such a file. */
export type MadeFileName = keyof typeof madeFiles;

/** Captions that are right. */
export const captions = 'WEBVTT\n\n00:00.500 --> 00:01.800\nHallo.\n';
