import { describe, expect, test } from 'vitest';
import { splitCompound, stem, termsOf } from '@/lib/search/terms';

const stemsOf = (forms: string, locale: string) => [...new Set(forms.split(' ').map((form) => stem(form, locale)))];

test.each([
  'pest pesten gepest',
  'meld melden gemeld',
  'foto fotos',
  'camera cameras',
  'baby babys',
  'hackt gehackt',
  'stalkt gestalkt',
  'account accounts',
  'bedreiging bedreigingen',
])('a Dutch visitor finds the same whichever form they say: %s', (forms) => {
  expect(stemsOf(forms, 'nl')).toHaveLength(1);
});

test.each([
  'bully bullied bullying bullies',
  'threat threats',
  'share shared sharing',
  'hack hacked hacking',
  'scam scams',
])('an English visitor finds the same whichever form they say: %s', (forms) => {
  expect(stemsOf(forms, 'en')).toHaveLength(1);
});

test.each(['geld', 'gezin', 'ge', 'gek', 'geluk', 'game'])('%s has no prefix of a past participle', (word) => {
  expect(stem(word, 'nl')).toMatch(/^g/);
});

test('words that mean something else stay apart', () => {
  for (const [one, other] of [
    ['foto', 'fort'],
    ['les', 'leeg'],
    ['pest', 'post'],
    ['app', 'aap'],
  ] as const) {
    expect(stem(one, 'nl')).not.toBe(stem(other, 'nl'));
  }
});

test('a language without a stemmer has its words as they are', () => {
  expect(stem('pesten', 'fr')).toBe('pesten');
});

const parts = new Set(
  'cyber pesten kind telefoon geslacht deel paard bloem ziekte kosten vriend groep naakt foto naaktfoto lek fotolek app web'.split(
    ' ',
  ),
);

describe('a visitor who says a part of a compound finds the whole', () => {
  test.each([
    ['nothing', 'cyberpesten', ['cyber', 'pesten']],
    ['s', 'geslachtsdeel', ['geslacht', 'deel']],
    ['e', 'paardebloem', ['paard', 'bloem']],
    ['n', 'ziektenkosten', ['ziekte', 'kosten']],
    ['en', 'vriendengroep', ['vriend', 'groep']],
    ['er', 'kindertelefoon', ['kind', 'telefoon']],
  ])('with %s between the parts: %s', (_, word, split) => {
    expect(splitCompound(word, parts)).toEqual(split);
    expect(termsOf(word, 'nl', parts)).toEqual([word, ...split].map((part) => stem(part, 'nl')));
  });

  test('the longest first part is the one that was meant', () => {
    expect(splitCompound('naaktfotolek', parts)).toEqual(['naaktfoto', 'lek']);
  });

  test.each(['t', 'te', 'ens', 'xx'])('nothing else may stand between the parts: %s', (link) => {
    expect(splitCompound(`vriend${link}groep`, parts)).toEqual([]);
  });

  test('both parts must be words that the site uses', () => {
    for (const word of ['cyberxyzzy', 'xyzzypesten', 'xyzzyxyzzy']) expect(splitCompound(word, parts)).toEqual([]);
  });

  test('a part is no compound, and a part alone is no more than itself', () => {
    expect(splitCompound('naaktfoto', new Set(['naaktfoto']))).toEqual([]);
    expect(termsOf('naaktfoto', 'nl', new Set(['naaktfoto']))).toEqual(['naaktfoto']);
  });

  test('a part that the word begins with twice counts once', () => {
    expect(termsOf('fotofoto', 'nl', parts)).toEqual(['fotofoto', 'foto']);
  });
});

describe('what is too short to be a compound', () => {
  test('is a word by itself: six letters', () => {
    expect(termsOf('webapp', 'nl', parts)).toEqual(['webapp']);
    expect(termsOf('fotoapp', 'nl', parts)).toEqual(['fotoapp', 'foto', 'app']);
  });

  test('is no part of one: two letters', () => {
    const few = new Set(['op', 'vragen', 'nabellen', 'na']);
    expect(splitCompound('opvragen', few)).toEqual([]);
    expect(splitCompound('vragenop', few)).toEqual([]);
  });

  test.each(['', 'a', 'xx'])('is no trouble: %j', (word) => {
    expect(splitCompound(word, parts)).toEqual([]);
    expect(termsOf(word, 'nl', parts)).toEqual([word]);
  });
});

test('a word of 10,000 letters is a word', () => {
  for (const locale of ['nl', 'en']) {
    for (const letters of ['a', 'en', 'ge', 'foto', 'pesten']) {
      const word = letters.repeat(10_000 / letters.length);
      expect(termsOf(word, locale, parts)).not.toEqual([]);
    }
  }
});
