import { expect, test } from 'vitest';
import { find, type Statistic } from '@/content/model';
import { breaksAt, gapBefore } from '@/site/statistics';
import { content } from '../support/content';

const calls = find(content, 'statistic', 'calls');

/** Per figure (2018, 2022): the years of the breaks that stand before it. */
function placesOf(...years: number[]): number[][] {
  const [change] = calls.breaks;
  const breaks: Statistic['breaks'] = years.flatMap((before) => (change ? [{ ...change, before }] : []));
  return calls.points.map((_point, index) => breaksAt({ ...calls, breaks }, index).map(({ before }) => before));
}

test('a break stands before the first figure that is counted in the new way', () => {
  expect(placesOf(2022)).toEqual([[], [2022]]);
  expect(placesOf(2020)).toEqual([[], [2020]]);
  expect(placesOf(2019, 2021)).toEqual([[], [2019, 2021]]);
});

test('a break before the oldest figures is told there', () => {
  expect(placesOf(2018)).toEqual([[2018], []]);
  expect(placesOf(2010)).toEqual([[2010], []]);
});

test('a break that no figure comes after is not told', () => {
  expect(placesOf(2023)).toEqual([[], []]);
});

test('the years without a figure are those between two figures', () => {
  const between = (...years: number[]) => {
    const points = years.map((year) => ({ year, value: 1, source: 'survey' }));
    return points.map((_point, index) => gapBefore({ ...calls, points }, index));
  };
  expect(between(2018, 2022)).toEqual([undefined, { from: 2019, to: 2021 }]);
  expect(between(2020, 2022)).toEqual([undefined, { from: 2021, to: 2021 }]);
  expect(between(2021, 2022, 2022)).toEqual([undefined, undefined, undefined]);
});
