import { describe, expect, test } from 'vitest';
import { buildIndex, loadSearch, type SearchSettings } from '@/lib/search/engine';

type Document = { id: string } & Partial<Record<'title' | 'names' | 'foreign' | 'body', string>>;

const settings: SearchSettings = {
  locale: 'nl',
  parts: new Set(['cyber', 'pesten', 'naakt', 'foto']),
  fields: { title: 3, names: 3, foreign: 1, body: 0.4 },
  written: ['title', 'body'],
};

/** A search over these documents, all of which count the same unless the test says otherwise. */
function searchOver(
  documents: Document[],
  { importance = () => 1, ...own }: Partial<SearchSettings> & { importance?: (id: string) => number } = {},
) {
  const all = { ...settings, ...own };
  const whole = documents.map((document) => ({ title: '', names: '', foreign: '', body: '', ...document }));
  return loadSearch(buildIndex(whole, all), all, importance);
}

/** What a visitor finds, best first. */
function found(documents: Document[], query: string, more?: Parameters<typeof searchOver>[1]): string[] {
  return searchOver(documents, more)(query).map(({ id }) => id);
}

/** Documents with these titles, which are also their ids. */
const titled = (...titles: string[]): Document[] => titles.map((title) => ({ id: title, title }));

describe('a visitor finds first', () => {
  test('what has the word in its title, then what only speaks about it', () => {
    const documents = [
      { id: 'speaks', title: 'School', body: 'sextortion en sextortion en nog eens sextortion' },
      { id: 'is called', title: 'Sextortion' },
    ];
    expect(found(documents, 'sextortion')).toEqual(['is called', 'speaks']);
  });

  test('what has all their words, then what has one of them', () => {
    expect(found(titled('Foto', 'Foto van school', 'School'), 'foto school')[0]).toBe('Foto van school');
  });

  test('what is exactly what they said, then what only begins with it', () => {
    expect(found(titled('Hackathon', 'Hack'), 'hack')).toEqual(['Hack', 'Hackathon']);
  });

  test('what counts for more by itself, when all else is the same', () => {
    const documents = [
      { id: 'update', title: 'Pesten' },
      { id: 'situation', title: 'Pesten' },
    ];
    const importance = (id: string) => ({ update: 0.3, situation: 1.6 })[id] ?? 1;
    expect(found(documents, 'pesten', { importance })).toEqual(['situation', 'update']);
    expect(found(documents.toReversed(), 'pesten', { importance })).toEqual(['situation', 'update']);
  });

  test('what fits well, even if it counts for less', () => {
    const documents = [
      { id: 'situation', title: 'School', body: 'Soms gaat het over pesten, meestal niet: er is veel te doen.' },
      { id: 'page', title: 'Pesten' },
    ];
    expect(found(documents, 'pesten', { importance: (id) => (id === 'situation' ? 1.6 : 1) })[0]).toBe('page');
  });
});

describe('a visitor who makes a mistake', () => {
  test.each([
    ['a letter too few', 'groming'],
    ['a letter too many', 'groomming'],
    ['another letter', 'grooning'],
    ['two letters swapped', 'groomign'],
    ['an accent', 'gróóming'],
    ['capitals', 'GROOMING'],
  ])('finds what they meant: %s', (_, query) => {
    expect(found(titled('Grooming', 'Pesten'), query)).toEqual(['Grooming']);
  });

  test('finds it beside words that are right', () => {
    expect(found(titled('Grooming', 'School'), 'groming school').toSorted()).toEqual(['Grooming', 'School']);
  });

  test('does not find what is too different', () => {
    expect(found(titled('Grooming'), 'grommel')).toEqual([]);
  });

  test.each(['bal', 'pet'])('finds nothing near a word of three letters: %s', (query) => {
    expect(found(titled('Bel', 'Pit'), query)).toEqual([]);
  });
});

describe('a word that the site uses is meant as it is', () => {
  test('a near one does not take its place', () => {
    const documents = titled('Meldpunt', 'Geldpunt');
    expect(found(documents, 'meldpunt')).toEqual(['Meldpunt']);
    expect(found(documents, 'geldpunt')).toEqual(['Geldpunt']);
    expect(found(documents, 'veldpunt').toSorted()).toEqual(['Geldpunt', 'Meldpunt']);
  });

  test('also when it stands in the text only', () => {
    expect(found([{ id: 'speaks', body: 'meldpunt' }, ...titled('Geldpunt')], 'meldpunt')).toEqual(['speaks']);
  });

  test('but not when it stands only among the names, where misspellings are listed', () => {
    const documents = [{ id: 'lists', title: 'Lokken', names: 'groming' }, ...titled('Grooming')];
    expect(found(documents, 'groming').toSorted()).toEqual(['Grooming', 'lists']);
  });
});

describe('while a visitor types', () => {
  test.each(['sna', 'snap', 'snapc', 'snapcha', 'snapchat'])('%s finds Snapchat', (typed) => {
    expect(found(titled('Snapchat', 'Pesten'), typed)).toEqual(['Snapchat']);
  });

  test.each(['s', 'sn'])('%s is too little to guess from', (typed) => {
    expect(found(titled('Snapchat'), typed)).toEqual([]);
  });

  test('the last word may be unfinished although it is a word already', () => {
    expect(found(titled('Hack', 'Hackathon'), 'hack')).toEqual(['Hack', 'Hackathon']);
    expect(found(titled('Hack', 'Hackathon', 'Pesten'), 'hack pesten')).not.toContain('Hackathon');
  });

  test('a word that is none may be unfinished wherever it stands', () => {
    expect(found(titled('Snapchat', 'Pesten'), 'snapc pesten').toSorted()).toEqual(['Pesten', 'Snapchat']);
  });
});

describe('a visitor finds by', () => {
  test('a number, and only that number', () => {
    const documents = titled('Bel 112', 'Bel 113', 'Bel 0800-0113', 'In 2024');
    expect(found(documents, '112')).toEqual(['Bel 112']);
    expect(found(documents, '113')).toEqual(['Bel 113']);
    expect(found(documents, '2024')).toEqual(['In 2024']);
  });

  test('a number in groups', () => {
    expect(found(titled('Bel 0800-0432', 'Bel 14 0800'), '0800 0432')[0]).toBe('Bel 0800-0432');
  });

  test('another form of a word', () => {
    for (const query of ['pest', 'gepest', 'pesten'])
      expect(found(titled('Pesten', 'Post'), query)).toEqual(['Pesten']);
  });

  test('a part of a compound, and a compound by its parts', () => {
    expect(found(titled('Cyberpesten', 'School'), 'pesten')).toEqual(['Cyberpesten']);
    expect(found(titled('Naakt op de foto', 'School'), 'naaktfoto')).toEqual(['Naakt op de foto']);
  });

  test('words of two languages in one question', () => {
    const documents = [
      { id: 'shared', title: 'Naaktbeeld rondgestuurd', foreign: 'my nudes were shared | leaked pictures' },
      { id: 'school', title: 'Ruzie op school', foreign: 'a fight at school' },
    ];
    for (const query of ['mijn nudes leaked', 'rondgestuurd pictures', 'ze heeft my leaked naaktbeeld']) {
      expect(found(documents, query)[0], query).toBe('shared');
    }
  });

  test('words that say nothing, when they say nothing else', () => {
    expect(found(titled('Wie zijn wij', 'Pesten'), 'wie zijn wij')).toEqual(['Wie zijn wij']);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', 'null'])(
    'a word that means something to a program: %s',
    (word) => {
      expect(found(titled(`Over ${word}`, 'Pesten'), word)).toEqual([`Over ${word}`]);
      expect(found(titled('Pesten'), word)).toEqual([]);
    },
  );
});

test('a result tells which terms of its document matched', () => {
  const search = searchOver(titled('Cyberpesten', 'Groepen'));
  expect(search('pesten')).toMatchObject([{ id: 'Cyberpesten', terms: ['pest'] }]);
  expect(search('cyberpsten').map(({ terms }) => terms.toSorted())).toEqual([['cyberpest']]);
});

/** What nobody means, and what every field gets to see some day. */
const odd: Record<string, string> = {
  nothing: '',
  'only spaces': ' \t\n\u00a0\u2003 ',
  'one letter': 'a',
  'one digit': '7',
  'one emoji': '😭',
  'a family of emoji': '👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇱',
  'right-to-left text': 'صور عارية לעזור לי',
  'marks that turn the direction': '\u202epesten\u202c \u200fschool\u200e',
  'an accent upon nothing': '\u0301\u0301\u0301',
  'many accents upon one letter': `p${'\u0301'.repeat(50)}esten`,
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;',
  'a regular expression': '(((a+)+)+)$ [a-z{2,} \\ ^ | ? * . \\d \\p{L} (?<x>',
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''),
  'half a character': 'pesten \ud83d \udc00 \ud83d',
  'characters that are none': '\ufffe\uffff\ufffd\ufeff',
  'a template': '$' + '{1+1} {{1+1}} %s %00 ../../etc/passwd',
  'a query of a database': "' OR 1=1; DROP TABLE results; --",
  '10,000 times the same letter': 'a'.repeat(10_000),
  '10,000 letters': 'pesten school naaktfoto '.repeat(417),
  '10,000 different words': Array.from({ length: 10_000 }, (_, number) => number.toString(36)).join(' '),
  '10,000 emoji': '😭'.repeat(10_000),
  '10,000 apostrophes': "'".repeat(10_000),
  '10,000 brackets': '('.repeat(10_000),
};

describe('whatever a visitor types, nothing breaks', () => {
  const documents = titled('Pesten op school', 'Naaktfoto rondgestuurd', 'Bel 112', 'A', '7');
  const search = searchOver(documents);

  // Far more than it takes, far less than a search that loses itself.
  test.each(Object.keys(odd))('%s', { timeout: 30_000 }, (kind) => {
    const query = odd[kind] ?? '';
    const hits = search(query);
    expect(search(query)).toEqual(hits);
    for (const { id, score, terms } of hits) {
      expect(documents.map((document) => document.id)).toContain(id);
      expect(score).toBeGreaterThan(0);
      expect(terms).not.toEqual([]);
    }
  });

  test.each(['nothing', 'only spaces', 'one emoji', 'right-to-left text', 'control characters', '10,000 emoji'])(
    '%s finds nothing',
    (kind) => {
      expect(search(odd[kind] ?? '')).toEqual([]);
    },
  );

  test.each(['marks that turn the direction', 'many accents upon one letter', 'half a character', '10,000 letters'])(
    '%s keep nobody from finding the word beside them',
    (kind) => {
      expect(search(odd[kind] ?? '').map(({ id }) => id)).toContain('Pesten op school');
    },
  );

  test('what comes after 200 characters is not read', () => {
    expect(search(`${'.'.repeat(190)} pesten`)).toHaveLength(1);
    expect(search(`${'.'.repeat(200)} pesten`)).toEqual([]);
  });
});

describe('the search gives the same answer', () => {
  const documents = [
    { id: 'one', title: 'Pesten op school', names: 'cyberpesten | bullying' },
    { id: 'two', title: 'Pesten in een game', body: 'Op school of thuis.' },
    { id: 'three', title: 'Naaktfoto', foreign: 'nudes shared at school', body: 'Er is een naaktfoto.' },
  ].map((document) => ({ names: '', foreign: '', body: '', ...document }));
  const queries = ['pesten', 'schol', 'naaktfoto op school', 'game', 'nud', 'cyberpesten school', 'niets'];

  const answers = (search: ReturnType<typeof loadSearch>, asked = queries) => asked.map((query) => search(query));

  test('each time it is asked, whatever was asked before', () => {
    const search = searchOver(documents);
    const first = answers(search);
    expect(answers(search)).toEqual(first);
    expect(answers(search, queries.toReversed()).toReversed()).toEqual(first);
    expect(answers(searchOver(documents))).toEqual(first);
  });

  test('after its index has travelled as JSON', () => {
    const index = buildIndex(documents, settings);
    const travelled = JSON.parse(JSON.stringify(index));
    expect(travelled).toEqual(index);
    expect(answers(loadSearch(travelled, settings, () => 1))).toEqual(answers(searchOver(documents)));
    expect(answers(searchOver(documents)).filter((hits) => hits.length > 0).length).toBeGreaterThan(4);
  });

  test('from every build of the same documents, to the letter', () => {
    expect(JSON.stringify(buildIndex(documents, settings))).toBe(JSON.stringify(buildIndex(documents, settings)));
  });
});
