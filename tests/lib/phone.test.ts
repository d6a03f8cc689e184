import { expect, test } from 'vitest';
import { dialledNumber, readNumber, telAddress } from '@/lib/phone';

test.each([
  ['0800-0432', '08000432', 'free'],
  ['0800-266 64 36', '08002666436', 'free'],
  ['0900-8844', '09008844', 'service'],
  ['0906 1234', '09061234', 'service'],
  ['0909-1234567', '09091234567', 'service'],
  ['14 020', '14020', 'ordinary'],
  ['14 0182', '140182', 'ordinary'],
  ['116 111', '116111', 'free'],
])('the number %s is dialled as it is, because it has no form for abroad', (written, dialled, kind) => {
  expect(readNumber(written)).toEqual({ dialled, kind });
});

test.each([
  ['020-261 52 75', '+31202615275'],
  ['088-786 50 00', '+31887865000'],
  ['06-1234 5678', '+31612345678'],
  ['010 436 04 36', '+31104360436'],
  ['717 8000', '+5997178000'],
  ['318-3333', '+5993183333'],
])('the number %s also works from elsewhere', (written, dialled) => {
  expect(readNumber(written)).toEqual({ dialled, kind: 'ordinary' });
  expect(telAddress(written)).toBe(`tel:${dialled}`);
});

test.each(['112', '113', '911', '918'])('the short number %s is dialled as it is', (number) => {
  expect(telAddress(number)).toBe(`tel:${number}`);
});

test('a number that is global already stays so', () => {
  expect(dialledNumber('+31 20 261 52 75')).toBe('+31202615275');
  expect(dialledNumber('+599 717 8000')).toBe('+5997178000');
  expect(dialledNumber('+32 2 555 12 12')).toBe('+3225551212');
});

test('a global number that is written with 00 calls the same line', () => {
  expect(dialledNumber('0031 20 261 52 75')).toBe('+31202615275');
});

test.each([
  ['020-261 52 9', { fault: 'length', digits: 9, of: 'dutch' }],
  ['020-261 52 999', { fault: 'length', digits: 11, of: 'dutch' }],
  ['080-0432', { fault: 'length', digits: 3, of: 'service' }],
  ['0800-043', { fault: 'length', digits: 3, of: 'service' }],
  ['0800-04322', { fault: 'length', digits: 5, of: 'service' }],
  ['0900-88445', { fault: 'length', digits: 5, of: 'service' }],
  ['+31 20 261 52 9', { fault: 'length', digits: 8, of: 'after-31' }],
  ['+31 020 261 52 99', { fault: 'zero-after-country' }],
  ['0031 0800 0432', { fault: 'zero-after-country' }],
  ['+31 800 0432', { fault: 'service-from-abroad' }],
  ['+31 900 8844', { fault: 'service-from-abroad' }],
  ['122', { fault: 'short' }],
  ['021-261 52 75', { fault: 'none' }],
  ['14 099', { fault: 'none' }],
  ['217 8000', { fault: 'none' }],
  ['261 52 75 0', { fault: 'none' }],
  ['+1 234 567 890 123 456', { fault: 'none' }],
  ['0800\u20110432', { fault: 'look-alike', character: '\u2011' }],
  ['020\u00a0261 52 75', { fault: 'look-alike', character: '\u00a0' }],
  ['bel ons', { fault: 'form' }],
  ['0800-0432-', { fault: 'form' }],
  ['O8OO-O432', { fault: 'form' }],
])('%s is no number that anybody can call', (written, fault) => {
  expect(readNumber(written)).toEqual(fault);
  expect(() => telAddress(written)).toThrow('no phone number');
});
