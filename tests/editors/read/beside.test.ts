import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCues } from '@/editors/read/beside/captions';
import { formOf, isMoving } from '@/editors/read/beside/form';
import { faultOfPdf } from '@/editors/read/beside/pdf';
import { captions, madeFiles, pdfStream, pdfWith } from '../../support/made-files';

const packed = (text: string, about = '/Filter/FlateDecode') =>
  pdfWith({ objects: [pdfStream(`/Type/ObjStm${about}`, deflateSync(Buffer.from(text, 'latin1')))] });

test('a PDF with pages alone is taken', () => {
  expect(faultOfPdf(pdfWith())).toBeUndefined();
  expect(faultOfPdf(packed('4 0 <</Title(JavaScript, in words)>>'))).toBeUndefined();
});

test.each([
  ['a program, packed', packed('4 0 <</S/JavaScript/JS(x)>>'), 'script'],
  ['a program, its name in numbers', packed('4 0 <</S/#4aavaScript>>'), 'script'],
  ['a form that is sent', pdfWith({ catalog: '/A<</S/SubmitForm>>' }), 'action'],
  ['a film of another kind', pdfWith({ objects: ['<</Subtype/RichMedia>>'] }), 'attachment'],
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
