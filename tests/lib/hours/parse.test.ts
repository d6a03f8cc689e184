import { expect, test } from 'vitest';
import { parseHours } from '@/lib/hours/parse';

const office = { from: '09:00', to: '17:00' };

test('24/7 is always', () => {
  expect(parseHours('24/7')).toBe('always');
});

test('a range of days holds every day in it', () => {
  expect(parseHours('Mo-Fr 09:00-17:00')).toEqual([{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], times: [office] }]);
});

test('single days, ranges and public holidays stand side by side', () => {
  expect(parseHours('Mo-Tu,Th,PH 09:00-17:00')).toEqual([{ days: ['Mo', 'Tu', 'Th', 'PH'], times: [office] }]);
});

test('public holidays can have hours of their own', () => {
  expect(parseHours('PH 09:00-17:00')).toEqual([{ days: ['PH'], times: [office] }]);
});

test('a day can have a break between its times', () => {
  expect(parseHours('We 09:00-12:00,13:00-17:00')).toEqual([
    {
      days: ['We'],
      times: [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ],
    },
  ]);
});

test('several rules keep the order in which they are written', () => {
  const rules = parseHours('Mo-Fr 08:00-24:00; Sa 10:00-12:00');
  expect(rules).toMatchObject([{ times: [{ to: '24:00' }] }, { days: ['Sa'] }]);
});

test('a desk can close after midnight', () => {
  expect(parseHours('Fr 20:00-02:00')).toEqual([{ days: ['Fr'], times: [{ from: '20:00', to: '02:00' }] }]);
});

test('a desk can be closed on public holidays', () => {
  expect(parseHours('Mo-Fr 09:00-17:00; PH off')).toEqual([
    { days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], times: [office] },
    { days: ['PH'], times: [] },
  ]);
});

test.each([
  '',
  'always',
  '24/7; Mo 09:00-17:00',
  '09:00-17:00',
  'Mo-Fr',
  'Mo-Fr 9:00-17:00',
  'Mo-Fr 09.00-17.00',
  'Mo-Fr 09:00-17:60',
  'Mo-Fr 09:00-25:00',
  'Mo-Fr 09:00-24:30',
  'Mo-We-Fr 09:00-17:00',
  'Mo-Fr 09:00-17:00;',
  'Mo-Fr 09:00-17:00; closed',
  'Mo-Fr 09:00-17:00 off',
  'Mo-Fr 09:00-17:00; Sa off',
  'Mo-Fr 09:00-17:00; Sa,PH off',
  'Mo-Fr 09:00-17:00; PH closed',
  'Mo-Fr 09:00-17:00; PH off; PH off',
  'ma-vr 09:00-17:00',
  'MO-FR 09:00-17:00',
  'Fr-Mo 09:00-17:00',
  'Mo- 09:00-17:00',
  'PH-Mo 09:00-17:00',
  'Mo,,Fr 09:00-17:00',
])('hours that nobody could read are refused, not guessed: "%s"', (text) => {
  expect(parseHours(text)).toBeUndefined();
});

test.each(['Mo-Fr 24:00-24:00', 'Mo-Fr 24:00-02:00', 'Mo-Fr 09:00-12:00,24:00-02:00'])(
  'a desk cannot open at the end of the day: "%s"',
  (text) => {
    expect(parseHours(text)).toBeUndefined();
  },
);

test.each(['Mo-Fr 09:00-09:00', 'Mo-Fr 00:00-00:00', 'Mo-Fr 09:00-12:00,13:00-13:00'])(
  'nobody can tell whether hours from a time to itself are none or a whole day: "%s"',
  (text) => {
    expect(parseHours(text)).toBeUndefined();
  },
);

test('a desk that is never open has no hours', () => {
  expect(parseHours('PH off')).toBeUndefined();
});

test.each(['PH off; Mo-Fr 09:00-17:00', 'Mo-Fr,PH 09:00-17:00; Sa 10:00-12:00'])(
  'a rule for holidays comes last, since the rule for their weekday would silently replace it: "%s"',
  (text) => {
    expect(parseHours(text)).toBeUndefined();
  },
);

test('a day that stands in two rules is refused, since the second would silently replace the first', () => {
  expect(parseHours('Mo-Fr 09:00-17:00; We 10:00-12:00')).toBeUndefined();
});
