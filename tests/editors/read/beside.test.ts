import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readBeside } from '@/editors/read/beside';
import { readCues } from '@/editors/read/beside/captions';
import { formOf, isMoving } from '@/editors/read/beside/form';
import { faultOfPdf } from '@/editors/read/beside/pdf';
import { readDocuments } from '@/editors/read/documents';
import { nothingKept } from '@/editors/read/kept';
import { captions, madeFiles, pdfStream, pdfWith } from '../../support/made-files';

const packed = (text: string, about = '/Filter/FlateDecode', type = 'ObjStm') =>
  pdfWith({ objects: [pdfStream(`/Type/${type}${about}`, deflateSync(Buffer.from(text, 'latin1')))] });

test('a PDF with pages alone is taken', () => {
  expect(faultOfPdf(pdfWith())).toBeUndefined();
  expect(faultOfPdf(packed('4 0 <</Title(JavaScript, in words)>>'))).toBeUndefined();
});

test.each([
  ['in words', '4 0 <</Title(Wat is /JS of /JavaScript \\) (ook /Launch)?)/Lang(nl)>>'],
  ['in an address', '4 0 <</S/URI/URI(https://example.org/JS/)>>'],
])('what looks like a program %s of a PDF is none', (_name, text) => {
  expect(faultOfPdf(packed(text))).toBeUndefined();
  expect(faultOfPdf(pdfWith({ objects: [text.slice(4)] }))).toBeUndefined();
});

test.each([
  ['a program, behind words that do not end', packed('4 0 <</T(a (b)/S/JavaScript>>'), 'script'],
  ['a program, between words', pdfWith({ objects: ['<</T(a)/S/JavaScript/JS(b)>>'] }), 'script'],
  ['a program, packed', packed('4 0 <</S/JavaScript/JS(x)>>'), 'script'],
  ['a program, its name in numbers', packed('4 0 <</S/#4aavaScript>>'), 'script'],
  ['a form that is sent', pdfWith({ catalog: '/A<</S/SubmitForm>>' }), 'action'],
  ['a film of another kind', pdfWith({ objects: ['<</Subtype/RichMedia>>'] }), 'attachment'],
  ['a form with a program', pdfWith({ objects: ['<</XFA 5 0 R>>'] }), 'script'],
  ['a way to another file', pdfWith({ objects: ['<</S/GoToR>>'] }), 'action'],
  ['a sound that starts by itself', pdfWith({ objects: ['<</S/Rendition>>'] }), 'action'],
  ['a file in it without its type', pdfWith({ objects: ['<</EF<<>>>>'] }), 'attachment'],
  [
    'a program, in parts whose type is in numbers',
    packed('4 0 <</S/JavaScript>>', '/Filter/FlateDecode', 'Obj#53tm'),
    'script',
  ],
  [
    'a program, in parts that begin over three lines',
    Buffer.from(
      packed('4 0 <</S/JavaScript>>')
        .toString('latin1')
        .replaceAll(/(\d) 0 obj/g, '$1\n0\nobj'),
      'latin1',
    ),
    'script',
  ],
  ['objects packed in a way that we cannot read', packed('4 0 <<>>', '/Filter/LZWDecode'), 'broken'],
  [
    'objects that cannot be unpacked',
    pdfWith({ objects: [pdfStream('/Type/ObjStm/Filter/FlateDecode', Buffer.from('x'))] }),
    'broken',
  ],
] as const)('a PDF with %s is refused', (_name, bytes, fault) => {
  expect(faultOfPdf(bytes)).toBe(fault);
});

test('what looks like a program in what is drawn is none', () => {
  expect(faultOfPdf(pdfWith({ objects: [pdfStream('', Buffer.from('(/JavaScript) Tj'))] }))).toBeUndefined();
});

test.each([
  ['picture', 'jpg'],
  ['picture as PNG', 'png'],
  ['pdf', 'pdf'],
  ['film', 'mp4'],
] as const)('what a %s is shows in its first bytes', (name, form) => {
  expect(formOf(madeFiles[name]())).toBe(form);
});

const whole = {
  'picture.jpg': madeFiles.picture(),
  'picture.png': madeFiles['picture as PNG'](),
  'picture.webp': await sharp(madeFiles.picture()).webp().toBuffer(),
  'nl.pdf': pdfWith(),
};

test.each(Object.entries(whole))(
  '%s that is whole is taken, and one that stops too soon is not',
  async (name, bytes) => {
    const codes = (read: Uint8Array) => readBeside(name, read, nothingKept).problems.map(({ code }) => code);
    if (!name.endsWith('pdf')) await sharp(bytes).raw().toBuffer();
    expect(codes(bytes)).toEqual([]);
    expect(codes(bytes.subarray(0, -20))).toEqual(['file-unreadable']);
  },
);

test('what a telephone writes behind a photo does not make it broken', () => {
  const photo = Buffer.concat([madeFiles.picture(), Buffer.from('SEFT')]);
  expect(readBeside('picture.jpg', photo, nothingKept).problems).toEqual([]);
});

test.each([
  ['no parts', Buffer.from('%PDF-1.7\nhello\n%%EOF\n')],
  ['no page', Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n%%EOF\n')],
])('a PDF with %s is broken', (_name, bytes) => {
  expect(faultOfPdf(bytes)).toBe('broken');
});

test('a PDF whose parts grow too large together is broken', () => {
  const part = pdfStream('/Type/ObjStm/Filter/FlateDecode', deflateSync(Buffer.alloc(12_000_000)));
  expect(faultOfPdf(pdfWith({ objects: [part] }))).toBeUndefined();
  expect(faultOfPdf(pdfWith({ objects: [part, part] }))).toBe('broken');
});

test('a file that nobody foresaw does not stop the check', () => {
  const folder = 'content/pictures/poster';
  const odd = Object.create(Uint8Array.prototype) as Uint8Array;
  const yaml = Buffer.from('alt:\n  nl: "Een meisje"\n  en: "A girl"\n');
  const files = new Map([
    [`${folder}/picture.yaml`, yaml],
    [`${folder}/picture.jpg`, odd],
  ]);
  expect(readDocuments(files).problems).toMatchObject([{ file: `${folder}/picture.jpg`, code: 'unexpected' }]);
});

test('captions with names, settings, notes, styles and hours are taken', () => {
  const more =
    'NOTE gemaakt door ons\n\nSTYLE\n::cue { color: red }\n\nhallo\n01:00:00.000 --> 01:00:02.000 line:0\nDag.\n';
  expect(readCues(captions)).toEqual([{ line: 4, text: 'Hallo.' }]);
  expect(readCues(`${captions}\n${more}`)).toEqual([
    { line: 4, text: 'Hallo.' },
    { line: 13, text: 'Dag.' },
  ]);
});

test.each([
  ['a time that is none', `${captions}\n00:03.000 -> 00:04.000\nDag.\n`, 6, 'time'],
  ['an arrow among its words, which browsers leave out with the words', `${captions}Hallo --> daar\n`, 5, 'arrow'],
  ['a caption right below another', `${captions}00:03.000 --> 00:04.000\nDag.\n`, 5, 'arrow'],
  ['a caption right below the first line', captions.replace('\n\n', '\n'), 2, 'arrow'],
  ['a time in a note, which browsers read', `${captions}\nNOTE\n00:03.000 --> 00:04.000\nDag.\n`, 7, 'arrow'],
  ['marks and spaces in place of words', captions.replace('Hallo.', '<b>&nbsp;</b>'), 3, 'words'],
])('captions with %s are refused, with the line that has it', (_name, text, line, fault) => {
  expect(readCues(text)).toEqual({ line, fault });
});

test('a picture that moves is told from one that stands still', () => {
  const png = madeFiles['picture as PNG']();
  const moving = Buffer.concat([png.subarray(0, 33), Buffer.from('\0\0\0\u0008acTL________IDAT', 'latin1')]);
  expect([madeFiles['picture that moves'](), moving, png, madeFiles.picture()].map(isMoving)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
