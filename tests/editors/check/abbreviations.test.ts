import { expect, test } from 'vitest';
import { checkAbbreviations } from '@/editors/check/prose/abbreviations';
import { type Files, sourcesIn } from './fixture';

/** The abbreviations in a text of which an editor hears that nothing explains them. */
const told = (body: string, more: Files = {}) => {
  const text = `---\ntitle: Calling\nslug: calling\nsummary: About it.\nsearchPhrases: ["XQZ number"]\n---\n\n${body}\n`;
  const files = { 'content/pages/calling/page.yaml': 'order: 1\n', 'content/pages/calling/en.mdx': text, ...more };
  return checkAbbreviations(sourcesIn(files)).map(({ line, column, details }) => [line, column, ...details]);
};

test('a visitor who does not know the letters is told what they stand for: where they stand first, an editor hears it', () => {
  expect(told('Call now.\n\nThe NCII desk helps. The NCII desk is free.')).toEqual([[10, 5, 'NCII']]);
  expect(told('An NCII-report, or the AVG.')).toEqual([
    [8, 4, 'NCII'],
    [8, 24, 'AVG'],
  ]);
});

test.each([
  'The Expert Quality Zone (XQZ) helps.',
  'The XQZ (a desk for experts) helps. So does the XQZ at night.',
  'A group of desks (XQZ and Meldpunt) helps.',
  'The national centre of internet investigations helps. Call the NCII.',
  'The Expert Quality Zone. The EQZ helps.',
  'The EU, a PDF, chapter IV, X@XQZ.example.',
])('letters that a text explains are left alone: %s', (body) => {
  expect(told(body)).toEqual([]);
});

test('a word here and there that begins with the letters explains nothing', () => {
  expect(told('Every quiet zone is one. The EQZ helps.')).toEqual([[8, 30, 'EQZ']]);
});

test.each<[string, Files]>([
  ['glossary', { 'content/terms/xqz/term.yaml': 'title:\n  nl: XQZ\n  en: XQZ\nmeaning:\n  nl: Een.\n  en: A.\n' }],
  ['services', { 'content/services/xqz/service.yaml': 'provider: { name: "Stichting XQZ" }\n' }],
  ['partners', { 'content/partners/xqz/en.mdx': '---\ntitle: "XQZ Nederland"\n---\n' }],
  ['sources', { 'content/sources/xqz/source.yaml': 'publisher: "XQZ"\n' }],
])('letters that are a name among the %s are left alone', (_where, files) => {
  expect(told('The XQZ helps.', files)).toEqual([]);
});
