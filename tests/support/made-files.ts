import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const letters = (text: string) => Buffer.from(text, 'latin1');
const short = (value: number) => [value >> 8, value & 255];

/** A JPEG as far as its size goes: it has a header, and no picture. */
function jpegHeader(width: number, height: number): Buffer {
  const jfif = [0xff, 0xe0, 0, 16, ...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, ...short(height), ...short(width), 1, 1, 0x11, 0];
  return Buffer.from([0xff, 0xd8, ...jfif, ...frame, 0xff, 0xd9]);
}

/** A PNG as far as its size goes. */
function pngHeader(width: number, height: number): Buffer {
  return Buffer.from([
    ...[0x89, ...letters('PNG\r\n\u001a\n'), 0, 0, 0, 13],
    ...[...letters('IHDR'), 0, 0, ...short(width), 0, 0, ...short(height), 8, 2, 0, 0, 0, 0, 0, 0, 0],
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

/** What a PDF for a test has beside a page: names in its catalog, objects, and names in its trailer. */
type PdfParts = { catalog?: string; objects?: string[]; trailer?: string };

/** A PDF (ISO 32000-1) with one empty page. Its own objects are 1 to 3. */
export function pdfWith({ catalog = '', objects = [], trailer = '' }: PdfParts = {}): Buffer {
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
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

/** Files as an editor may put them beside a document, by what they are. */
export const madeFiles = {
  picture: () => jpegHeader(800, 600),
  'picture that is narrow': () => jpegHeader(200, 100),
  'picture that is large': () => jpegHeader(7000, 400),
  'picture that is heavy': () => Buffer.concat([jpegHeader(800, 600), Buffer.alloc(8_000_000)]),
  'picture cut off': () => jpegHeader(800, 600).subarray(0, 20),
  'picture as PNG': () => pngHeader(800, 600),
  'picture that moves': () => movingWebp(800, 600),
  pdf: () => pdfWith(),
  'pdf cut off': () => pdfWith().subarray(0, 150),
  'pdf with a lock': () => pdfWith({ trailer: '/Encrypt 4 0 R', objects: ['<</Filter/Standard>>'] }),
  'pdf with a program': () => pdfWith({ objects: [packed('<</S/J#61vaScript/JS(app.alert\\(1\\))>>')] }),
  'pdf that starts something': () => pdfWith({ catalog: '/OpenAction<</S/Launch/F(x.exe)>>' }),
  'pdf with a file in it': () => pdfWith({ catalog: '/Names<</EmbeddedFiles 4 0 R>>', objects: ['<<>>'] }),
  film,
  'film in another way': () => letters(film().toString('latin1').replaceAll('avc1', 'hvc1')),
  'film with a place': () => readFileSync('tests/support/film-with-place.mp4'),
  'film cut off': () => film().subarray(0, 60),
} satisfies Record<string, () => Uint8Array>;

/** The name of such a file. */
export type MadeFileName = keyof typeof madeFiles;

/** Captions that are right. */
export const captions = 'WEBVTT\n\n00:00.500 --> 00:01.800\nHallo.\n';
