import { expect, test } from 'vitest';
import { desksOnce } from '@/content/finder/desks';
import { content } from '@/content/source';

type Lists = Parameters<typeof desksOnce>[0]['desks'];

const order = (desks: Lists) => desksOnce({ desks }).map(({ service }) => service);

test('each desk stands once, in the order of whoever does not say who they are', () => {
  const desks: Lists = [
    { for: ['child', 'teenager'], services: ['listen', 'police', 'images'] },
    { for: ['parent', 'unsure'], services: ['help', 'police', 'images'] },
  ];
  expect(order(desks)).toEqual(['listen', 'help', 'police', 'images']);
});

test('a desk of some readers stands behind the one that it follows in their own list', () => {
  const desks: Lists = [
    { for: ['unsure'], services: ['help', 'police'] },
    { for: ['child'], services: ['help', 'listen', 'police'] },
  ];
  expect(order(desks)).toEqual(['help', 'listen', 'police']);
});

test('a desk knows every reader that it is for, and no other', () => {
  const desks: Lists = [
    { for: ['child'], services: ['help', 'listen'] },
    { for: ['parent', 'unsure'], services: ['help'] },
  ];
  expect(desksOnce({ desks })).toEqual([
    { service: 'help', for: ['child', 'parent', 'unsure'] },
    { service: 'listen', for: ['child'] },
  ]);
});

test.each(content.situation.map((situation) => [situation.id, situation] as const))(
  'no desk of %s is lost or stands twice',
  (_id, situation) => {
    const once = desksOnce(situation).map(({ service }) => service);
    expect(once.toSorted()).toEqual([...new Set(situation.desks.flatMap(({ services }) => services))].sort());
  },
);
