import { expect, test } from 'vitest';
import { addressFault } from '@/lib/web-address';

const safeLink = (address: string) =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C01`;

test.each([
  ['https://', 'broken'],
  ['https://https://www.voorbeeld.nl', 'broken'],
  ['https://www.voorbeeld.nl/ chat', 'broken'],
  ['https://www.voorbeeld.nl).', 'broken'],
  ['https://www.voorbeeld.nl/hulp.', 'broken'],
  ['https://www.voorbeeld.nl/hulp)', 'broken'],
  ['https://voorbeeld', 'broken'],
  ['https://www..voorbeeld.nl', 'broken'],
  ['https://-voorbeeld.nl', 'broken'],
  ['https://192.168.1.1/hulp', 'broken'],
  ['https://politie.nl@voorbeeld.nl', 'broken'],
  ['https://politie.nl\\@voorbeeld.nl', 'broken'],
  ['https://www.voorbeeld.nl:8080', 'broken'],
  ['https://www.voorbeeld.nl/%0A', 'broken'],
  ['https://www.voorbeeld.nl/100%', 'broken'],
  ['https://www.voorbeeld.nl/een-lang-ad…', 'broken'],
  ['https://www.voorbeeld.nl/hulp">hier', 'broken'],
  ['https://www.voorbeeld.nl/<id>', 'broken'],
  ['https://www.voorbeeld.nl/{id}', 'broken'],
  ['https://intranet.local/hulp', 'broken'],
  ['https://hulp.test', 'broken'],
  ['HTTPS://www.voorbeeld.nl', 'not-https'],
  ['www.voorbeeld.nl', 'not-https'],
  ['http://www.voorbeeld.nl', 'not-https'],
  ['https:voorbeeld.nl', 'not-https'],
  ['//voorbeeld.nl', 'not-https'],
  ['java\nscript:alert(1)', 'not-https'],
  ['https://helpw\u0430nted.nl', 'look-alike'],
  ['https://xn--helpwnted-86g.nl', 'look-alike'],
  ['https://\uFF48elpwanted.nl', 'look-alike'],
  [safeLink('https://www.helpwanted.nl/chat'), 'through'],
  ['https://www.google.com/url?q=https://www.voorbeeld.nl', 'through'],
  ['https://bit.ly/3abc', 'through'],
  ['https://tiny.cc/3abc', 'through'],
  ['https://web.archive.org/web/2024/https://www.voorbeeld.nl/', 'through'],
  ['https://urldefense.com/v3/__https://www.voorbeeld.nl__;!!x', 'through'],
  ['https://nam02.safelinks.protection.outlook.com/ap/x', 'through'],
  ['https://www.voorbeeld.nl/?PHPSESSID=1', 'tracking'],
  ['https://www.voorbeeld.nl/?utm_source=nieuwsbrief', 'tracking'],
  ['https://www.voorbeeld.nl/?id=1&fbclid=abc', 'tracking'],
])('the address %j is refused: %s', (address, fault) => {
  expect(addressFault(address)?.fault).toBe(fault);
});

test('a refused address comes with what mends it', () => {
  expect(addressFault('https://helpw\u0430nted.nl')).toMatchObject({ part: '\u0430' });
  expect(addressFault(safeLink('https://www.helpwanted.nl/chat'))).toMatchObject({
    real: 'https://www.helpwanted.nl/chat',
  });
  expect(addressFault('https://a.nl/b?utm_source=x&id=2&utm_medium=y#c')).toMatchObject({
    part: 'utm_source',
    better: 'https://a.nl/b?id=2#c',
  });
});

test.each([
  'https://www.voorbeeld.nl',
  'https://WWW.Voorbeeld.nl/Hulp',
  'https://nl.wikipedia.org/wiki/Meld_(hulp)',
  'https://www.tweedekamer.nl/brieven/detail?did=2025D28256&id=2025Z12391',
  'https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3ARBAMS%3A2023%3A6923',
  'https://voorbeeld.nl/een%20vraag/é#deel',
  'https://112.nl/',
])('the address %s is fine', (address) => {
  expect(addressFault(address)).toBeUndefined();
});
