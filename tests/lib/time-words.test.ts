import { expect, test } from 'vitest';
import { weekdays } from '@/lib/hours/parse';
import { weekdayName } from '@/lib/time-words';

test('the days of the week have their own names, from Monday on', () => {
  expect(weekdays.map((day) => weekdayName(day, 'nl'))).toEqual([
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag',
    'zaterdag',
    'zondag',
  ]);
  expect(weekdayName('Mo', 'en')).toBe('Monday');
  expect(weekdayName('Su', 'en')).toBe('Sunday');
});
