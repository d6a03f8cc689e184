import { expect, test } from 'vitest';
import { withRecord } from '@/editors/status/accept';

const file = 'content/pages/help/en.mdx';
const record = { fields: { title: '0123456789', summary: 'abcdefabcd' }, body: ['1111111111', '2222222222'] };
const block = `translatedFrom:
  fields:
    title: "0123456789"
    summary: "abcdefabcd"
  body: ["1111111111", "2222222222"]
`;
const words = 'title: "Help"\nslug: help\nsummary: "Words."\n';
const text = (frontMatter: string) => `---\n${frontMatter}---\n\nWords.\n\n---\n\nMore.\n`;

test('a first record comes at the end of the front matter, and nothing else changes', () => {
  expect(withRecord(file, text(words), record)).toBe(text(words + block));
});

test('a new record takes the place of an older one, which may stand anywhere', () => {
  const old = block.replace('1111111111', '3333333333');
  expect(withRecord(file, text(words + old), record)).toBe(text(words + block));
  expect(withRecord(file, text(`translatedFrom: { fields: {}, body: [] }\n${words}`), record)).toBe(
    text(words + block),
  );
});

test('a file with the line ends of Windows keeps them', () => {
  const windows = (written: string) => written.replaceAll('\n', '\r\n');
  expect(withRecord(file, windows(text(words)), record)).toBe(windows(text(words + block)));
});

test('a text that is not right is not written', () => {
  expect(() => withRecord(file, text(words.replace('help', '"Help me"')), record)).toThrow('not right by itself');
});
