import { expect, test } from 'vitest';
import { channelAddress } from '@/content/channels';
import { content } from '@/content/source';
import { knownNumbers, readNumber } from '@/lib/phone';

const channels = [...content.service, ...content.node].flatMap((document) => document.channels);

test('every short number that we know has a source in the content', () => {
  expect(content.source.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(knownNumbers)));
});

test('of every Dutch number of the content, nearly every digit too few or too many is noticed', () => {
  const numbers = channels
    .filter(({ type, value }) => type === 'phone' && value.startsWith('0'))
    .map(({ value }) => value.replace(/\D/g, ''));
  const slips = numbers.flatMap((digits) =>
    [...digits].flatMap((digit, at) =>
      ['', digit + digit].map((put) => digits.slice(0, at) + put + digits.slice(at + 1)),
    ),
  );
  const noticed = slips.filter((digits) => 'fault' in readNumber(digits));
  expect(noticed.length / slips.length).toBeGreaterThan(0.95);
});

test('every number of the content can be dialled, and a button for WhatsApp opens WhatsApp', () => {
  const addresses = channels
    .filter(({ type }) => type === 'phone' || type === 'whatsapp')
    .map((channel) => [channel.type, channelAddress(channel)]);
  expect(addresses.length).toBeGreaterThan(10);
  for (const [type, address] of addresses) {
    expect(address).toMatch(
      type === 'phone'
        ? /^tel:(\+[1-9]\d{6,14}|0[89]0\d{5,8}|14\d{3,4}|\d{3}|116\d{3})$/
        : /^https:\/\/wa\.me\/[1-9]\d{6,14}$/,
    );
  }
});
