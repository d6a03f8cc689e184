import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Made, madeAddresses, readMade } from '@/content/made';
import { makeFiles } from '@/publish/files';
import { withoutRemarks } from '@/publish/files/jpeg';
import { pdfJobs } from '@/publish/files/pdf';
import { captions, pdfStream, pdfWith } from '../support/made-files';
import { temporaryFolder, writeFiles } from '../support/temp-dir';

const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '52/1 22/1 12/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '4/1 53/1 42/1',
};

/** A photo as a telephone makes it: lying on its side, with who made it and where. */
function photo(width: number, height: number, background = '#0a4650'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Jan Jansen' }, IFD3: place })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

const pictureFiles = (bytes: Buffer) => ({
  'content/pictures/poster/picture.yaml': 'alt:\n  nl: "Een meisje"\n  en: "A girl"\n',
  'content/pictures/poster/picture.jpg': bytes,
});

async function made(files: Record<string, string | Buffer>, root = temporaryFolder(files)) {
  await makeFiles(root);
  const read = (address: string) => readFileSync(path.join(root, 'public', address));
  const all: Made = readMade(root);
  return { root, read, ...all, files: madeAddresses(all).map((address) => [address, read(address)] as const) };
}

test('nothing in a picture tells who made it, where and with what', async () => {
  const source = await photo(900, 600);
  expect(source.includes('Jan Jansen')).toBe(true);
  const { files } = await made(pictureFiles(source));
  for (const [address, bytes] of files) {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([address, exif, xmp, iptc]).toEqual([address, undefined, undefined, undefined]);
    expect(bytes.includes('Jan Jansen')).toBe(false);
  }
});

test('a picture stands upright in a few widths and forms, none larger than it is', async () => {
  const { picture, read } = await made(pictureFiles(await photo(900, 600)));
  const { width, height, forms, fallback } = picture.poster ?? { forms: [], fallback: { address: '' } };
  expect([width, height]).toEqual([600, 900]);
  expect(forms.map(({ type, files }) => [type, files.map((each) => each.width)])).toEqual([
    ['image/avif', [320, 600]],
    ['image/webp', [320, 600]],
  ]);
  for (const { files } of forms) {
    for (const file of files) {
      const { width: wide, height: tall } = await sharp(read(file.address)).metadata();
      expect([wide, tall]).toEqual([file.width, file.width * 1.5]);
      expect(file.bytes).toBe(read(file.address).length);
    }
  }
  expect(await sharp(read(fallback.address)).metadata()).toMatchObject({ format: 'jpeg', width: 600 });
});

test('another picture has other names, so that no browser shows the one before', async () => {
  const one = await made(pictureFiles(await photo(400, 400)));
  const other = await made(pictureFiles(await photo(400, 400, '#ffcf6b')));
  const again = await made(pictureFiles(await photo(400, 400)));
  expect(madeAddresses(one).filter((address) => madeAddresses(other).includes(address))).toEqual([]);
  expect(madeAddresses(again)).toEqual(madeAddresses(one));
  for (const address of madeAddresses(one))
    expect(address).toMatch(/^\/files\/poster\.[0-9a-f]{10}\.(?:avif|webp|jpg)$/);
});

test('what was made is not made again, and what nobody needs any more is taken away', async () => {
  const first = await made(pictureFiles(await photo(400, 400)));
  const kept = path.join(first.root, '.cache/files/kept');
  const [name = ''] = madeAddresses(first).map((address) => path.basename(address));
  writeFileSync(path.join(kept, name), 'kept');
  await makeFiles(first.root);
  expect(readFileSync(path.join(first.root, 'public/files', name), 'utf8')).toBe('kept');
  writeFiles(first.root, pictureFiles(await photo(400, 400, '#ffcf6b')));
  await makeFiles(first.root);
  expect(readdirSync(path.join(first.root, 'public/files'))).not.toContain(name);
  rmSync(path.join(first.root, 'content/pictures'), { recursive: true });
  await makeFiles(first.root);
  expect([kept, path.join(first.root, 'public/files')].filter(existsSync)).toEqual([]);
});

test('a site without pictures, films and PDFs has no folder for them', async () => {
  const { root, files } = await made({ 'content/pages/home/page.yaml': 'order: 1\n' });
  expect(files).toEqual([]);
  expect(existsSync(path.join(root, 'public'))).toBe(false);
});

const leaflet = (nl: Buffer) => ({
  'content/pdfs/leaflet/pdf.yaml': 'title:\n  nl: "De folder"\n  en: "The leaflet"\npage: about\n',
  'content/pdfs/leaflet/nl.pdf': nl,
});

test('a PDF keeps its pages and gets its title and language, and nothing tells who wrote it', async () => {
  const jpeg = await photo(10, 10);
  const source = pdfWith({
    catalog: '/Metadata 4 0 R/OpenAction[3 0 R/Fit]',
    objects: [
      pdfStream('/Type/Metadata/Subtype/XML', Buffer.from('<x:xmpmeta>Jan Jansen</x:xmpmeta>')),
      '<</Author(Jan Jansen)/Producer(Kantoor 12)/CreationDate(D:20200101)>>',
      pdfStream('/Type/XObject/Subtype/Image/Width 10/Height 10/Filter/DCTDecode', jpeg),
    ],
    trailer: '/Info 5 0 R',
  });
  const { pdf, read } = await made(leaflet(source));
  const { address = '', pages, bytes } = pdf.leaflet?.nl ?? {};
  const result = read(address);
  const document = await PDFDocument.load(result, { updateMetadata: false });
  expect([pages, bytes, pdf.leaflet?.en]).toEqual([1, result.length, undefined]);
  expect(document.getTitle()).toBe('De folder');
  expect(document.getLanguage()).toBe('nl');
  expect([document.getAuthor(), document.getProducer(), document.getCreationDate()]).toEqual(Array(3).fill(undefined));
  expect(['Metadata', 'OpenAction'].filter((name) => document.catalog.has(PDFName.of(name)))).toEqual([]);
  const plain = await document.save({ useObjectStreams: false });
  for (const word of ['Jan Jansen', 'Kantoor', 'xmpmeta']) expect(Buffer.from(plain).includes(word), word).toBe(false);
});

const image = (filter: string, bytes: Uint8Array) =>
  pdfStream(`/Type/XObject/Subtype/Image/Width 10/Height 10/Filter${filter}`, bytes);

test.each([
  ['a picture whose way of packing stands in a list', async () => [image('[/DCTDecode]', await photo(10, 10))]],
  ['a picture whose way of packing stands elsewhere', async () => [image(' 5 0 R', await photo(10, 10)), '/DCTDecode']],
  [
    'a picture that was packed once more',
    async () => [image('[/FlateDecode/DCTDecode]', deflateSync(await photo(10, 10), { level: 0 }))],
  ],
  ['words about an earlier version', async () => ['<<>>', '<</Author(Jan Jansen)/Title(Concept)>>']],
  [
    'a remark of a colleague',
    async () => ['<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(Jan Jansen)/Contents(Klopt?)>>'],
  ],
  ['a remark without its type', async () => ['[5 0 R]', '<</Subtype/Highlight/Rect[0 0 9 9]/T(Jan Jansen)>>']],
  ['a signature', async () => ['<</Type/Sig/Filter/Adobe.PPKLite/Name(Jan Jansen)/M(D:20200101)>>']],
])('%s in a PDF does not tell who made it', async (name, objects) => {
  const annotations = name.includes('its type') ? '/Annots 4 0 R' : '/Annots[4 0 R]';
  const source = pdfWith({ page: annotations, catalog: '/Held 4 0 R', objects: await objects() });
  const { pdf, read } = await made(leaflet(source));
  const document = await PDFDocument.load(read(pdf.leaflet?.nl?.address ?? ''), { updateMetadata: false });
  const plain = Buffer.from(await document.save({ useObjectStreams: false }));
  expect(plain.includes('Jan Jansen')).toBe(false);
});

test.each([
  ['a program', '<</S/JavaScript/JS(x)>>'],
  ['a program, its name in numbers', '<</S/#4aavaScript>>'],
  ['a form with a program', '<</XFA[(template)6 0 R]>>'],
  ['a way to another file', '<</S/GoToR/F(x.pdf)>>'],
  ['a sound that starts by itself', '<</S/Rendition/OP 0>>'],
  ['a file in it', '<</Type/Filespec/EF<</F 5 0 R>>>>'],
])('a PDF with %s stops the build, whatever the check found', async (_name, object) => {
  const held = pdfWith({ catalog: '/Held 4 0 R', objects: [object, '<<>>'] });
  await expect(made(leaflet(held))).rejects.toThrow('more than be read');
});

test('a PDF does nothing by itself, on no page', async () => {
  const opens = '/AA<</O<</S/URI/URI(https://example.org)>>>>';
  const { pdf, read } = await made(leaflet(pdfWith({ page: opens })));
  const document = await PDFDocument.load(read(pdf.leaflet?.nl?.address ?? ''), { updateMetadata: false });
  expect(document.getPage(0).node.has(PDFName.of('AA'))).toBe(false);
});

test.each([
  ['content/pictures/poster', async () => pictureFiles((await photo(400, 400)).subarray(0, 900))],
  ['content/pdfs/leaflet', async () => leaflet(Buffer.from('%PDF-1.7\nhello\n%%EOF'))],
])('a broken file in %s stops the build with the name of its folder, and what to do', async (folder, files) => {
  await expect(made(await files())).rejects.toThrow(new RegExp(`${folder}.*again`, 's'));
});

test('a PDF whose pages are all gone is not published as one of no pages', async () => {
  const empty = Buffer.from(pdfWith().toString('latin1').replace('[3 0 R]/Count 1', '[     ]/Count 0'), 'latin1');
  await expect(made(leaflet(empty))).rejects.toThrow('no page');
});

test('a picture in a PDF that would fill a computer stops the build', async () => {
  const grows = image('[/FlateDecode/DCTDecode]', deflateSync(Buffer.alloc(21_000_000)));
  const source = pdfWith({ catalog: '/Held 4 0 R', objects: [grows] });
  await expect(made(leaflet(source))).rejects.toThrow('grows too large');
});

test('a PDF is made again when the program that makes it is another', async () => {
  const { root } = await made(leaflet(pdfWith()));
  const { version } = JSON.parse(readFileSync('node_modules/@cantoo/pdf-lib/package.json', 'utf8'));
  const ways = pdfJobs(path.join(root, 'content/pdfs/leaflet'), 'leaflet').map(([, { way }]) => way);
  expect(ways).toEqual([expect.arrayContaining([version])]);
});

test('a PDF keeps its links, and what they are called for who hears them', async () => {
  const link = '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Contents(Naar de site)/A<</S/URI/URI(https://example.org)>>>>';
  const { pdf, read } = await made(leaflet(pdfWith({ page: '/Annots[4 0 R]', objects: [link] })));
  const document = await PDFDocument.load(read(pdf.leaflet?.nl?.address ?? ''), { updateMetadata: false });
  const plain = Buffer.from(await document.save({ useObjectStreams: false }));
  expect(['Naar de site', 'https://example.org'].filter((words) => !plain.includes(words))).toEqual([]);
});

test('a picture within a PDF stays the same picture, without its remarks', async () => {
  const jpeg = await photo(16, 16);
  const bare = withoutRemarks(jpeg);
  expect(bare.length).toBeLessThan(jpeg.length);
  expect(await sharp(bare).raw().toBuffer()).toEqual(await sharp(jpeg).raw().toBuffer());
  expect(withoutRemarks(Buffer.from('no picture'))).toEqual(Buffer.from('no picture'));
});

test('a film is published as it is, with its captions beside it', async () => {
  const bytes = readFileSync('tests/support/with-files/content/films/school-film/film.mp4');
  const { film, read } = await made({
    'content/films/greeting/film.yaml': '{}\n',
    'content/films/greeting/film.mp4': bytes,
    'content/films/greeting/nl.vtt': captions.replaceAll('\n', '\r\n'),
    'content/films/greeting/en.vtt': captions.replace('Hallo', 'Hello'),
  });
  const { address = '', captions: addresses, ...facts } = film.greeting ?? {};
  expect(facts).toEqual({ width: 320, height: 180, seconds: 2, bytes: bytes.length });
  expect(read(address)).toEqual(bytes);
  expect(read(addresses?.nl ?? '').toString()).toBe(captions);
  expect(read(addresses?.en ?? '').toString()).toContain('Hello');
});
