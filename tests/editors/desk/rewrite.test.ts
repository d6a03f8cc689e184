import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Field } from '@/editors/desk/fields';
import { rewrite } from '@/editors/desk/rewrite';

const text = (key: string): Field => ({ key, required: false, kind: 'text' });
const field: Field = {
  key: '',
  required: true,
  kind: 'group',
  fields: ['a', 'b', 'c', 'd'].map(text),
};

type Data = Record<string, unknown>;

/** What a change of the data makes of a source. */
const after = (source: string, change: (data: Data) => Data) => rewrite(source, change(parse(source)), field);

test.each<[what: string, before: string, change: (data: Data) => Data, after: string]>([
  ['a comment beside a value stays', 'a: x # why\n', (data) => ({ ...data, a: 'k' }), 'a: k # why\n'],
  ['quotes stay', 'a: "x"\nb: \'z\'\n', (data) => ({ ...data, a: 'k' }), 'a: "k"\nb: \'z\'\n'],
  ['words that could be something else get quotes', 'a: x\n', (data) => ({ ...data, a: 'no' }), 'a: "no"\n'],
  ['a number in words stays text', 'a: x\n', (data) => ({ ...data, a: '0800' }), 'a: "0800"\n'],
  ['a sentence with a colon gets quotes', 'a: x\n', (data) => ({ ...data, a: 'x: k' }), 'a: "x: k"\n'],
  ['a comma between braces gets quotes', 'a: { b: x }\n', () => ({ a: { b: 'x, k' } }), 'a: { b: "x, k" }\n'],
  ['a comma on a line of its own does not', 'a: x\n', () => ({ a: 'x, k' }), 'a: x, k\n'],
  ['a new field comes in its place', 'a: x\n# c\nc: z\n', (data) => ({ ...data, b: 'k' }), 'a: x\nb: k\n# c\nc: z\n'],
  ['a new field fits between braces', 'a: { b: x }\n', () => ({ a: { b: 'x', c: 'k' } }), 'a: { b: x, c: k }\n'],
  ['a field goes with its line', 'a: x\nb: k # gone\nc: z\n', ({ b: _, ...data }) => data, 'a: x\nc: z\n'],
  ['a field goes from between braces', 'a: { b: x, c: k }\n', () => ({ a: { c: 'k' } }), 'a: { c: k }\n'],
  ['the last one too', 'a: { b: x, c: k }\n', () => ({ a: { b: 'x' } }), 'a: { b: x }\n'],
  ['an item goes', 'a:\n  - b: x\n    c: k\n  - b: z\n', () => ({ a: [{ b: 'z' }] }), 'a:\n  - b: z\n'],
  [
    'an item comes',
    'a:\n  - b: x\nc: k\n',
    () => ({ a: [{ b: 'x' }, { b: 'z' }], c: 'k' }),
    'a:\n  - b: x\n  - b: z\nc: k\n',
  ],
  ['a word comes on top', 'a:\n  - x y\n', () => ({ a: ['w z', 'x y'] }), 'a:\n  - w z\n  - x y\n'],
  ['a word comes between brackets', 'a: [x, z]\n', () => ({ a: ['x', 'k', 'z'] }), 'a: [x, k, z]\n'],
  ['the first words go', 'a: [x, k, z]\n', () => ({ a: ['z'] }), 'a: [z]\n'],
  ['an empty list is filled', 'a: []\nb: k\n', () => ({ a: ['x'], b: 'k' }), 'a: [x]\nb: k\n'],
  ['null becomes a group', 'a: null\nb: k\n', () => ({ a: { b: 'x' }, b: 'k' }), 'a:\n  b: x\nb: k\n'],
  ['a file may end without a line end', 'a: x', () => ({ a: 'x', b: 'k' }), 'a: x\nb: k'],
])('%s', (_, before, change, wanted) => {
  expect(after(before, change)).toBe(wanted);
});

test('what cannot be read is not written', () => {
  expect(rewrite('a: [x\n', { a: ['k'] }, field)).toBeUndefined();
});
