import { describe, expect, test } from 'vitest';
import { contactIn, listedUnder } from '@/lib/search/contacts';

test.each([
  ['0800-0432', '08000432'],
  [' 0800 04 32 ', '08000432'],
  ['+31 (0)20 261 52 75', '0202615275'],
  ['0031202615275', '0202615275'],
  ['112', '112'],
  ['+599 717 8000', '7178000'],
  ['717 8000', '7178000'],
  ['31202615275', '0202615275'],
  ['+31 800 0432', '08000432'],
  ['0800\u20110432', '08000432'],
  ['020/261 52 75', '0202615275'],
  ['https://www.Helpwanted.nl/contact?x=1', 'helpwanted.nl'],
  ['iemand@mail.helpwanted.nl', 'mail.helpwanted.nl'],
  ['helpwanted.nl', 'helpwanted.nl'],
])('%j is a contact, in one spelling', (question, contact) => {
  expect(contactIn(question)).toBe(contact);
});

test.each(['', '12', '2026', 'bel 112', 'sextortion', 'ik ben 15.', 'foto.', 'bv. pesten'])(
  '%j is none',
  (question) => {
    expect(contactIn(question)).toBeUndefined();
  },
);

describe('a number or address that somebody was given', () => {
  const contacts = { '08000432': ['service/kindertelefoon'], '113.nl': ['service/113'] };

  test('leads to whose it is when we list it, also on a page below it', () => {
    expect(listedUnder('08000432', contacts)).toEqual(['service/kindertelefoon']);
    expect(listedUnder('chat.113.nl', contacts)).toEqual(['service/113']);
  });

  test.each(['08000433', '113.nl.help.example', 'nep113.nl', 'constructor'])('%s leads to nobody', (contact) => {
    expect(listedUnder(contact, contacts)).toEqual([]);
  });
});
