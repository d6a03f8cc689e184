import { expect, test } from 'vitest';
import { isInName, isInQuotes, phraseFinder } from '@/editors/prose/language/phrases';

const found = (phrases: string[], text: string) => phraseFinder(phrases)(text).map(({ words }) => words);

test('a word is found whole, in capitals and small letters', () => {
  expect(found(['minor'], 'Minor things of a MINOR, not of minors or a minority.')).toEqual(['Minor', 'MINOR']);
});

test('a star finds every ending, and nothing else', () => {
  expect(found(['facilite*'], 'Wij faciliteren dat, hij faciliteert het; een faciliteit niet? Ook.')).toEqual([
    'faciliteren',
    'faciliteert',
    'faciliteit',
  ]);
  expect(found(['kinderporno*'], 'Kinderpornografie en kinderporno.')).toEqual(['Kinderpornografie', 'kinderporno']);
});

test('a phrase is found over a line end, with either apostrophe', () => {
  expect(found(['you shouldn’t have'], "You shouldn't\nhave sent it.")).toEqual(["You shouldn't\nhave"]);
});

test('the longest of two phrases is told', () => {
  expect(
    phraseFinder(['hash*', 'hash check service'])('The Hash Check Service and hashing.').map((one) => one.phrase),
  ).toEqual(['hash check service', 'hash*']);
});

test('dots in an abbreviation are dots, and an empty list finds nothing', () => {
  expect(found(['d.m.v.'], 'Het kan d.m.v. een formulier, niet dxmxvx.')).toEqual(['d.m.v.']);
  expect(found([], 'Het kan.')).toEqual([]);
});

const at = (text: string, words: string) => text.indexOf(words);

test('a capital beside a capital is a name, a capital at the start of a sentence is not', () => {
  const inName = (text: string, words: string) => isInName(text, at(text, words), words);
  expect(inName('Bel Meldpunt Kinderporno.', 'Kinderporno')).toBe(true);
  expect(inName('Cybercrime Meldpunt is weg.', 'Cybercrime')).toBe(true);
  expect(inName('Zie je iets? Kinderporno meld je hier.', 'Kinderporno')).toBe(false);
  expect(inName('Meldpunt voor kinderporno', 'kinderporno')).toBe(false);
});

test('words are in quotes only between two marks of a pair', () => {
  const inQuotes = (text: string, words: string) => isInQuotes(text, at(text, words));
  expect(inQuotes('Hij zei: “had je maar niet gestuurd”.', 'had je maar')).toBe(true);
  expect(inQuotes('Hij zei ‘had je maar’ en hing op.', 'had je maar')).toBe(true);
  expect(inQuotes('Hij zei "nee", had je maar.', 'had je maar')).toBe(false);
  expect(inQuotes('Had je maar gebeld, zei “iemand”.', 'Had je maar')).toBe(false);
  expect(inQuotes('Foto’s en had je maar en video’s.', 'had je maar')).toBe(false);
});
