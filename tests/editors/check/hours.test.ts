import { expect, test } from 'vitest';
import { hoursFault, parseHours } from '@/lib/hours/parse';

test.each([
  ['Mo-Fr 9-17', 'unreadable', 'Mo-Fr 9-17'],
  ['Mo-Fr 09:00-17:00; Dec 25 off', 'unreadable', 'Dec 25 off'],
  ['Mo-Xx 09:00-17:00', 'unreadable', 'Mo-Xx'],
  ['Mo-We-Fr 09:00-17:00', 'unreadable', 'Mo-We-Fr'],
  ['', 'unreadable', ''],
  ['Fr-Mo 09:00-17:00', 'day-order', 'Fr-Mo'],
  ['Mo 09:00-09:00', 'no-time', '09:00-09:00'],
  ['Mo-Fr 09:00-17:00; Fr 09:00-12:00', 'day-twice', 'Fr'],
  ['PH off; Mo-Fr 09:00-17:00', 'holiday-first', 'PH off'],
  ['PH off', 'never-open', 'PH off'],
])('of the hours "%s" an editor is told that they are %s, because of "%s"', (text, kind, part) => {
  expect(hoursFault(text)).toEqual({ kind, part });
  expect(parseHours(text)).toBeUndefined();
});

test.each(['24/7', 'Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00', 'Mo-Su 20:00-02:00; PH off'])(
  'nothing is wrong with the hours "%s"',
  (text) => expect(hoursFault(text)).toBeUndefined(),
);
