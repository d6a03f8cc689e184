import { expect, test } from 'vitest';
import { withRecord } from '@/editors/status/accept';

const record = { fields: { title: '0123456789', summary: 'abcdefabcd' }, body: ['1111111111', '2222222222'] };
const block = `translatedFrom:
  fields:
    title: "0123456789"
    summary: "abcdefabcd"
  body: ["1111111111", "2222222222"]
`;
const text = (frontMatter: string) => `---\n${frontMatter}---\n\nWords.\n\n---\n\nMore.\n`;

test('a first record comes at the end of the front matter, and nothing else changes', () => {
  expect(withRecord(text('title: Help # a note\n'), record)).toBe(text(`title: Help # a note\n${block}`));
});

test('a new record takes the place of an older one', () => {
  const old = block.replace('1111111111', '3333333333');
  expect(withRecord(text(`title: Help\n${old}`), record)).toBe(text(`title: Help\n${block}`));
  expect(withRecord(text(`translatedFrom: { fields: {}, body: [] }\ntitle: Help\n`), record)).toBe(
    text(`title: Help\n${block}`),
  );
});

test('fields after an older record stay', () => {
  expect(withRecord(text(`title: Help\n${block}summary: Words\n`), record)).toBe(
    text(`title: Help\nsummary: Words\n${block}`),
  );
});

test('a file with the line ends of Windows keeps them', () => {
  const windows = (words: string) => words.replaceAll('\n', '\r\n');
  expect(withRecord(windows(text('title: Help\n')), record)).toBe(windows(text(`title: Help\n${block}`)));
});

test('many parts stand on lines of their own', () => {
  const long = { fields: {}, body: Array.from({ length: 8 }, () => '1111111111') };
  expect(withRecord(text(''), long)).toContain('  body:\n    - "1111111111"\n    - "1111111111"\n');
});
