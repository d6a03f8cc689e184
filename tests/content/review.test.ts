import { expect, test } from 'vitest';
import { channelDueOn, documentDueOn, isOverdue, ownerOf } from '@/content/review';

test('what changes soonest is looked at again after half a year, other documents after a year', () => {
  const reviewed = { on: '2026-08-31' };
  expect(documentDueOn({ type: 'service', reviewed })).toBe('2027-02-28');
  expect(documentDueOn({ type: 'page', reviewed })).toBe('2027-08-31');
});

test('a source is read again a year after it was read; an update never', () => {
  expect(documentDueOn({ type: 'source', read: '2024-02-29' })).toBe('2025-02-28');
  expect(documentDueOn({ type: 'update' })).toBeUndefined();
});

test('what nobody has looked at has no day', () => {
  expect(documentDueOn({ type: 'service' })).toBeUndefined();
  expect(channelDueOn({ check: null })).toBeUndefined();
});

test('a number is checked again after half a year', () => {
  expect(channelDueOn({ check: { on: '2026-11-22' } })).toBe('2027-05-22');
});

test('on the due day itself there is still time', () => {
  expect(isOverdue('2027-05-22', '2027-05-22')).toBe(false);
  expect(isOverdue('2027-05-22', '2027-05-23')).toBe(true);
  expect(isOverdue(undefined, '2027-05-23')).toBe(false);
});

test('a document that names no owner of its own is one of the editors', () => {
  expect(ownerOf({ owner: 'hotline team' })).toBe('hotline team');
  expect(ownerOf({})).toBe('editors');
});
