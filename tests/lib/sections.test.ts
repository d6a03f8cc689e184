import { expect, test } from 'vitest';
import { fingerprint, plainWords, splitSections } from '@/lib/sections';

test('a text is cut at its headings, and what stands before the first is a part too', () => {
  const text = 'Before.\n\n## Call first\nAt once.\n\n### Then\nWait.\n';
  expect(splitSections(text)).toEqual([
    { heading: '', id: '', line: 1, text: 'Before.\n\n' },
    { heading: 'Call first', id: 'call-first', line: 3, text: '## Call first\nAt once.\n\n' },
    { heading: 'Then', id: 'then', line: 6, text: '### Then\nWait.\n\n' },
  ]);
});

test('a text without headings, and an empty one, are one part', () => {
  expect(splitSections('Words only.')).toHaveLength(1);
  expect(splitSections('')).toHaveLength(1);
});

test('neither a number sign in a sentence nor a title is the start of a part', () => {
  expect(splitSections('Room #2\n#2 is it\n# Title\n##Nothing')).toHaveLength(1);
});

test('a file with the line ends of Windows has the same parts', () => {
  const text = 'Before.\n\n## Call\nAt once.\n';
  expect(splitSections(text.replaceAll('\n', '\r\n'))).toEqual(splitSections(text));
});

test.each([
  ['line breaks', 'Bel eerst.\nDan wachten.', 'Bel eerst. Dan wachten.'],
  ['spaces', 'Bel  eerst.\t', ' Bel eerst.'],
  ['a blank line more', 'Bel.\n\nWacht.', 'Bel.\n\n\n\nWacht.'],
  ['a space that does not break', 'Bel 112.', 'Bel 112.'],
  ['quotes', '“Bel” en ‘wacht’, foto’s', "\"Bel\" en 'wacht', foto's"],
  ['dashes', 'Bel – nu', 'Bel - nu'],
  ['dots', 'Bel…', 'Bel...'],
  ['the way an accent is stored', 'één', 'e\u0301e\u0301n'],
  ['marks of emphasis', 'Bel **nu**, _echt_.', 'Bel nu, echt.'],
  ['marks of a list', '* Bel\n* Wacht', '- Bel\n- Wacht'],
  ['a soft hyphen', 'kinder\u00ADtelefoon', 'kindertelefoon'],
])('%s do not change what a text says', (_, one, other) => {
  expect(fingerprint(one)).toBe(fingerprint(other));
});

test.each([
  ['a word', 'Bel nu.', 'Bel straks.'],
  ['a number', 'Bel 112.', 'Bel 113.'],
  ['not', 'Stuur geen beelden.', 'Stuur beelden.'],
  ['a capital', 'De bank', 'de bank'],
  ['where a word ends', 'een zaam kind', 'eenzaam kind'],
  ['the target of a link', '<PageLink to="page/a" />', '<PageLink to="page/b" />'],
  ['a full stop', 'Bel', 'Bel.'],
])('%s changes what a text says', (_, one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test('a fingerprint is ten hexadecimal characters, empty words included', () => {
  for (const text of ['', 'Bel', 'x'.repeat(100_000)]) expect(fingerprint(text)).toMatch(/^[0-9a-f]{10}$/);
  expect(plainWords(' \n ')).toBe('');
});
