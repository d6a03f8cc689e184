import { expect, test } from 'vitest';
import { compileSchedule } from '@/lib/hours/compile';

type Hours = Parameters<typeof compileSchedule>[0];

const compile = (value: string, other: Partial<Hours> = {}) =>
  compileSchedule({ value, timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-11-22', ...other });

/** What starts on some days: that of the date, else of its day of the week. */
function on(days: string[], value: string, other: Partial<Hours> = {}) {
  const schedule = compile(value, other);
  return days.map((day) => {
    const own = schedule?.dates[day];
    return own === undefined ? schedule?.week[(new Date(day).getUTCDay() + 6) % 7] : own;
  });
}

const office = [[540, 1020]];

test('the hours of a week stand from Monday to Sunday, for the year of the build and the next', () => {
  const { timeZone, years, week } = compile('Mo-Fr 08:00-12:00,13:00-17:00; Su 10:00-24:00') ?? {};
  const parts = [
    [480, 720],
    [780, 1020],
  ];
  expect({ timeZone, years, week }).toEqual({
    timeZone: 'Europe/Amsterdam',
    years: [2026, 2027],
    week: [parts, parts, parts, parts, parts, [], [[600, 1440]]],
  });
});

test('day and night needs no calendar', () => {
  const week = Array(7).fill([[0, 1440]]);
  expect(compile('24/7')).toEqual({ timeZone: 'Europe/Amsterdam', years: [2026, 2027], week, dates: {} });
});

test('24/7 with a closure is an exception on that day', () => {
  expect(compile('24/7', { closures: ['2026-12-10'] })?.dates).toEqual({ '2026-12-10': [] });
});

test('a line that is silent about holidays leaves every holiday unknown, in the weekend too', () => {
  // Whit Monday, Ascension Day, Good Friday, 5 May, Boxing Day (a Saturday), and on a Sunday in 2027.
  const days = ['2026-05-25', '2026-05-14', '2026-04-03', '2026-05-05', '2026-12-26', '2027-12-26'];
  expect(on(days, 'Mo-Fr 09:00-17:00')).toEqual([null, null, null, null, null, null]);
  expect(on(days, 'Mo-Su 00:00-24:00')).toEqual([null, null, null, null, null, null]);
  expect(on(['2026-12-24', '2026-12-27', '2026-12-28'], 'Mo-Fr 09:00-17:00')).toEqual([office, [], office]);
});

test('a silent line stays unknown on a disputed holiday, also when it is decided', () => {
  expect(on(['2026-04-03', '2026-12-25'], 'Mo-Fr 09:00-17:00', { disputedHolidays: [] })).toEqual([null, null]);
});

test('a line that names holidays is followed on them', () => {
  const days = ['2026-12-25', '2026-12-26', '2027-12-26'];
  expect(on(days, 'Mo-Fr 09:00-17:00; PH off')).toEqual([[], [], []]);
  expect(on(days, 'Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00')).toEqual([[[600, 720]], [[600, 720]], [[600, 720]]]);
  expect(on(days, 'Mo-Su,PH 09:00-17:00')).toEqual([office, office, office]);
});

test('the birthday of the king is on Saturday when 27 April is a Sunday', () => {
  const days = ['2025-04-26', '2025-04-28', '2026-04-27'];
  expect(on(days, 'Mo-Sa 09:00-17:00; PH off', { builtOn: '2025-01-01' })).toEqual([[], office, []]);
});

test.each([
  { disputedHolidays: undefined, expected: [null, null] },
  { disputedHolidays: [], expected: [office, office] },
  { disputedHolidays: ['good-friday'], expected: [[], office] },
  { disputedHolidays: ['liberation-day'], expected: [office, []] },
  { disputedHolidays: ['good-friday', 'liberation-day'], expected: [[], []] },
] as const)('Good Friday and 5 May are holidays when the line counts them: $disputedHolidays', (line) => {
  const { disputedHolidays, expected } = line;
  expect(on(['2026-04-03', '2026-05-05'], 'Mo-Fr 09:00-17:00; PH off', { disputedHolidays })).toEqual(expected);
});

test('a disputed day is known when both readings give the same', () => {
  expect(on(['2026-04-03', '2026-05-05'], 'Mo-Fr,PH 09:00-17:00')).toEqual([office, office]);
  expect(on(['2026-04-03', '2026-05-05'], 'Mo,Tu 09:00-17:00; PH off')).toEqual([[], null]);
});

test('a closure takes the place of what the day had, of a holiday too', () => {
  const closures = ['2026-12-24', '2026-12-25'];
  expect(on(['2026-12-24', '2026-12-25'], 'Mo-Fr 09:00-17:00', { closures })).toEqual([[], []]);
});

test('a closure on a day that is closed anyway, or in another year, takes no room', () => {
  const { dates } = compile('Mo-Su,PH 09:00-17:00', { closures: ['2025-12-29', '2028-01-03'] }) ?? {};
  expect(dates).toEqual({});
  expect(compile('Mo-Fr 09:00-17:00', { closures: ['2026-11-28'] })?.dates).not.toHaveProperty('2026-11-28');
});

test('a closure on a day that does not exist is refused', () => {
  expect(() => compile('24/7', { closures: ['2027-02-29'] })).toThrow('2027-02-29');
});

test('hours past midnight belong to the day on which they start, whatever the next day is', () => {
  const night = [[1200, 1560]];
  const days = ['2026-12-24', '2026-12-25', '2026-11-27', '2026-11-28'];
  expect(on(days, 'Mo-Fr 20:00-02:00; Sa 10:00-12:00; PH off')).toEqual([night, [], night, [[600, 720]]]);
  expect(on(['2026-11-29', '2026-11-30'], 'Su 20:00-02:00; Mo 09:00-17:00')).toEqual([night, office]);
});

test('hours until midnight, in both spellings, end there', () => {
  expect(compile('Mo-Su,PH 20:00-00:00')).toEqual(compile('Mo-Su,PH 20:00-24:00'));
});

test('hours before and after midnight stand together on their day', () => {
  expect(on(['2026-11-23'], 'Mo 07:00-09:00,20:00-02:00,23:00-03:00')).toEqual([
    [
      [420, 540],
      [1200, 1620],
    ],
  ]);
});

test.each([
  'rubbish',
  'Mo 24:00-02:00',
  'Mo-Fr 09:00-17:00 unknown',
  'Mo-Fr 09:00-17:00 "on call"',
  'Mo-Fr 09:00-17:00 open "on call"',
  'Dec 25 off',
  'Mo-Fr',
])('hours that cannot be known or told are refused by name: %s', (value) => {
  expect(() => compile(value)).toThrow(value);
});

test('hours that the library cannot decide are refused for that reason', () => {
  expect(() => compile('Mo-Fr 09:00-17:00 "on call"')).toThrow(/do not say when it is open/);
});

test('on the islands only what is the same every day is known', () => {
  const timeZone = 'America/Kralendijk';
  expect(compile('24/7', { timeZone })).toMatchObject({ timeZone, dates: {} });
  expect(compile('Mo-Su,PH 14:00-18:00', { timeZone })).toMatchObject({ timeZone, dates: {} });
  expect(compile('Mo-Fr 14:00-18:00; Sa-Su,PH 14:00-18:00', { timeZone })?.week).toEqual(Array(7).fill([[840, 1080]]));
  for (const value of [
    'Mo-Su 14:00-18:00',
    'Mo-Su 14:00-18:00; PH off',
    'Mo-Su 14:00-18:00; PH 10:00-12:00',
    'Mo-Sa,PH 14:00-18:00',
    'Mo-Fr 14:00-18:00; Sa-Su,PH 14:00-17:00',
  ]) {
    expect(compile(value, { timeZone }), value).toBeUndefined();
  }
});

test('on the islands a closure closes', () => {
  const hours = { timeZone: 'America/Kralendijk', closures: ['2026-12-10'] } as const;
  expect(compile('24/7', hours)?.dates).toEqual({ '2026-12-10': [] });
});
