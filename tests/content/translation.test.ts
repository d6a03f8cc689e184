import { expect, test } from 'vitest';
import { behind, recordOf, translatedFields } from '@/content/translation';

const source = {
  fields: {
    title: 'Gepest',
    slug: 'gepest',
    summary: 'Wat je kunt doen.',
    searchPhrases: ['pesten'],
    alsoKnownAs: ['gepest worden'],
    steps: { tell: 'Vertel het.', save: 'Bewaar het bewijs.' },
  },
  body: 'Eerst dit.\n\n## Op school\nPraat met je mentor.\n\n## Online\nBlokkeer.\n',
};
const translation = { fields: {}, body: 'First this.\n\n## At school\nTalk.\n\n## Online, too\nBlock.\n' };
const record = recordOf(source);
const changed = (from: string, to: string) => ({ ...source, body: source.body.replace(from, to) });

test('a translation that was just recorded is not behind', () => {
  expect(behind(record, source, translation)).toEqual({ fields: [], sections: [] });
});

test('one changed paragraph puts only its own part behind, under the heading that the translation has', () => {
  expect(behind(record, changed('Praat', 'Bel'), translation)).toEqual({ fields: [], sections: ['at-school'] });
  expect(behind(record, changed('Blokkeer', 'Meld'), translation)).toEqual({ fields: [], sections: ['online-too'] });
  expect(behind(record, changed('Eerst dit', 'Eerst dat'), translation)).toEqual({ fields: [], sections: [''] });
});

test('a changed heading puts its part behind', () => {
  expect(behind(record, changed('## Online', '## In een app'), translation).sections).toEqual(['online-too']);
});

test('white space and typography put nothing behind', () => {
  const same = {
    ...source,
    body: source.body.replaceAll(' ', '  ').replace('Praat', '*Praat*').replaceAll('\n', '\r\n'),
  };
  expect(behind(record, same, translation)).toEqual({ fields: [], sections: [] });
});

test('a changed field puts that field behind, nested words included, whatever their order', () => {
  const { steps, ...rest } = source.fields;
  const other = (fields: object) => behind(record, { ...source, fields }, translation).fields;
  expect(other({ ...rest, steps: { ...steps, tell: 'Bel.' } })).toEqual(['steps']);
  expect(other({ ...rest, steps: { save: steps.save, tell: steps.tell } })).toEqual([]);
  expect(other({ ...rest, steps, summary: 'Iets anders.' })).toEqual(['summary']);
  expect(other({ ...rest, steps: { save: steps.tell, tell: steps.save } })).toEqual(['steps']);
});

test('a field that the source has got since is behind; one that is gone is not', () => {
  expect(behind(record, { ...source, fields: { ...source.fields, after: 'Daarna.' } }, translation).fields).toEqual([
    'after',
  ]);
  const { summary: _, ...fewer } = source.fields;
  expect(behind(record, { ...source, fields: fewer }, translation).fields).toEqual([]);
});

test('addresses and what visitors type belong to a language and are never behind', () => {
  expect([...translatedFields(source.fields).keys()]).toEqual(['title', 'summary', 'steps']);
});

test('without a record nothing is called behind', () => {
  expect(behind(undefined, changed('Praat', 'Bel'), translation)).toEqual({ fields: [], sections: [] });
});
