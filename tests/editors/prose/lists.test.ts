import { expect, test } from 'vitest';
import { phraseFinder } from '@/editors/prose/language/phrases';
import { readLists } from '@/editors/prose/lists';
import { printFaults } from '@/editors/prose/print';
import { readFiles } from '@/editors/read/disk';
import { asBytes } from '../check/fixture';

const entry = 'als:\n  instead: wanneer\n  why: Daarom.\n';

/** Lists without a fault, but for those of a test. */
const lists = (changed: Record<string, string>) =>
  asBytes({
    'editorial/jargon.nl.yaml': entry,
    'editorial/jargon.en.yaml': entry,
    'editorial/wording.nl.yaml': entry,
    'editorial/wording.en.yaml': entry,
    'editorial/spelling.nl.txt': 'appgroep\nHelpwanted\n',
    'editorial/spelling.en.txt': 'doxing\n',
    ...changed,
  });

const told = (changed: Record<string, string>, language: 'nl' | 'en' = 'en') =>
  printFaults(readLists(lists(changed)), language);

test('the lists of this site have no faults: nothing twice, everything in order', () => {
  expect(printFaults(readLists(readFiles('.')), 'en')).toBeUndefined();
});

test('each list of this site has words in it, and each phrase finds itself', () => {
  const read = readLists(readFiles('.'));
  for (const { jargon, wording, spelling } of Object.values(read.lists)) {
    expect(Object.keys(jargon).length).toBeGreaterThan(50);
    expect(Object.keys(wording).length).toBeGreaterThan(20);
    expect(spelling.length).toBeGreaterThan(10);
    for (const phrase of [...Object.keys(jargon), ...Object.keys(wording)]) {
      expect(phraseFinder([phrase])(`Zie ${phrase.replaceAll('*', 'en')} hier.`)).toHaveLength(1);
    }
  }
});

test('jargon may stand in names, quotes and search words; a hurtful word only where its entry says so', () => {
  const { lists: read } = readLists(lists({}));
  expect(read.nl.jargon.als?.allowedIn).toEqual(['names', 'synonyms', 'quotes']);
  expect(read.nl.wording.als?.allowedIn).toEqual([]);
});

test('notes and blank lines in a spelling list are no words, whatever the line ends', () => {
  const { lists: read, faults } = readLists(lists({ 'editorial/spelling.nl.txt': '# Namen\r\n\r\nHelpwanted\r\n' }));
  expect(read.nl.spelling).toEqual(['Helpwanted']);
  expect(faults).toEqual([]);
});

test('a word that stands in a list twice is told with its line', () => {
  expect(told({ 'editorial/spelling.nl.txt': 'appgroep\nHelpwanted\nHelpwanted\n' })).toBe(
    'editorial/spelling.nl.txt:3:1  “Helpwanted” stands here twice. Take one away.',
  );
});

test('a word in the wrong place is told with the word that it comes before, in the language of the editor', () => {
  const changed = { 'editorial/spelling.nl.txt': 'Helpwanted\nappgroep\n' };
  expect(told(changed)).toBe(
    'editorial/spelling.nl.txt:2:1  “appgroep” comes before “Helpwanted” in the alphabet. Move the line there.',
  );
  expect(told(changed, 'nl')).toBe(
    'editorial/spelling.nl.txt:2:1  “appgroep” hoort op alfabet vóór “Helpwanted”. Zet de regel daar neer.',
  );
});

test('jargon in the wrong place is told too', () => {
  expect(told({ 'editorial/jargon.nl.yaml': `${entry}${entry.replace('als', 'aan')}` })).toContain(
    'editorial/jargon.nl.yaml:4:1  “aan” comes before “als”',
  );
});

test('a star within a word is told: it may only stand at the end', () => {
  const changed = { 'editorial/jargon.en.yaml': entry.replace('als', 'faci*tate') };
  expect(told(changed)).toBe(
    'editorial/jargon.en.yaml:1:1  “faci*tate” cannot be searched for. Put one space between words, and a * only at the end of a word.',
  );
});

test.each([
  ['a reason that is missing', 'als:\n  instead: wanneer\n', 'editorial/wording.nl.yaml:1:'],
  ['a field that does not exist', `${entry}  reason: Daarom.\n`, 'editorial/wording.nl.yaml:4:'],
  ['a place that does not exist', `${entry}  allowedIn: [titles]\n`, 'editorial/wording.nl.yaml:4:'],
  ['a word twice', `${entry}${entry}`, 'editorial/wording.nl.yaml:4:'],
  ['a line that is no YAML', `${entry}"open\n`, 'editorial/wording.nl.yaml:4:'],
])('%s is told with its line, in one line', (_fault, yaml, place) => {
  const said = told({ 'editorial/wording.nl.yaml': yaml });
  expect(said?.split('\n').every((line) => line.startsWith(place))).toBe(true);
});

test('a list that is missing is told', () => {
  const files = asBytes({ 'editorial/spelling.nl.txt': 'appgroep\n' });
  expect(printFaults(readLists(files), 'en')).toContain('editorial/spelling.en.txt:1:1');
});
