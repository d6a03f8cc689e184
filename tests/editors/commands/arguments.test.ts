import { expect, test } from 'vitest';
import { languageOf, readArguments } from '@/editors/commands/arguments';

const options = { list: 'flag', who: 'text', set: 'texts', today: 'day' } as const;
const takes = (_word: string, index: number) => index < 1;

/** What a command is given, of which the first word is its own; or what its editor is told. */
function read(...given: string[]) {
  const asked = readArguments(given, { options, takes }, { LANG: 'en_GB' });
  return 'fault' in asked ? asked.fault : asked;
}

test.each([
  [{ LC_ALL: 'nl_NL.UTF-8', LANG: 'en_GB.UTF-8' }, 'nl'],
  [{ LC_ALL: '', LANG: 'nl_BE' }, 'nl'],
  [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'nl_NL.UTF-8' }, 'en'],
  [{}, 'en'],
])('an editor whose computer says %o is spoken to in %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});

test('an editor gives options, the words of the command and at the end a folder, in any order', () => {
  expect(read('--set', 'a=b', 'word', '--list', '--set=c', 'folder', '--lang', 'nl')).toEqual({
    values: { set: ['a=b', 'c'], list: true, lang: 'nl' },
    words: ['word'],
    folder: 'folder',
    language: 'nl',
  });
  expect(read()).toMatchObject({ words: [], folder: '.', language: 'en' });
  expect(read('word', '--', '--list')).toMatchObject({ folder: '--list' });
});

test.each([
  [['--lsit'], '--lsit: there is no such option; did you mean --list?'],
  [['--colour'], '--colour: there is no such option. --help shows all of them.'],
  [['--constructor'], '--constructor: there is no such option. --help shows all of them.'],
  [['-x'], '-x: there is no such option. --help shows all of them.'],
  [['--lang', 'nl', '--lsit'], '--lsit: die keuze is er niet; bedoel je --list?'],
  [['--lang', 'fr'], '--lang fr: there is only nl or en'],
  [['--who'], '--who: write behind it what it should be. --help shows how.'],
  [['--who='], '--who: write behind it what it should be. --help shows how.'],
  [['--who', '--list'], '--who: write behind it what it should be. --help shows how.'],
  [['--list=yes'], '--list takes nothing behind it: write it alone.'],
  [['word', 'folder', 'other', 'third'], 'other third: only one folder can be named. --help shows how.'],
])('a mistake (%j) is one line that says how to mend it', (given, told) => {
  expect(read(...given)).toBe(told);
});

test.each(['nonsense', '2026-02-30', '2026-13-01', '2026-1-1', '20261-01-01', '2026-11-22T00:00', ''])(
  'a day that no calendar has (%j) is refused',
  (day) => {
    expect(read(`--today=${day}`)).toMatch(/^--today/);
  },
);

test('a leap day is a day', () => {
  expect(read('--today', '2028-02-29')).toMatchObject({ values: { today: '2028-02-29' } });
});
