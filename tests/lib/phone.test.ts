import { expect, test } from 'vitest';
import { telAddress } from '@/lib/phone';

test.each([
  ['0800-0432', 'tel:08000432'],
  ['0800-8115', 'tel:08008115'],
  ['0900-8844', 'tel:09008844'],
  ['0906 1234', 'tel:09061234'],
])('the service number %s is dialled as it is, because it has no form for abroad', (number, address) => {
  expect(telAddress(number)).toBe(address);
});

test.each([
  ['020-261 52 75', 'tel:+31202615275'],
  ['088-786 50 00', 'tel:+31887865000'],
  ['06-1234 5678', 'tel:+31612345678'],
  ['010 436 04 36', 'tel:+31104360436'],
])('the Dutch number %s also works from abroad', (number, address) => {
  expect(telAddress(number)).toBe(address);
});

test.each([
  ['112', 'tel:112'],
  ['911', 'tel:911'],
  ['113', 'tel:113'],
  ['717 8000', 'tel:7178000'],
])('the short or local number %s is dialled as it is', (number, address) => {
  expect(telAddress(number)).toBe(address);
});

test('a number that is global already stays so', () => {
  expect(telAddress('+31 20 261 52 75')).toBe('tel:+31202615275');
  expect(telAddress('+599 717 8000')).toBe('tel:+5997178000');
});

test('a global number that is written with 00 calls the same line', () => {
  expect(telAddress('0031 20 261 52 75')).toBe('tel:+31202615275');
});
