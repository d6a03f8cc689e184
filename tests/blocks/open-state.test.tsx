import { expect, test } from 'vitest';
import { OpenState } from '@/blocks/OpenState';
import type { Schedule } from '@/lib/hours/schedule';
import { channelFields, current, serviceWith } from '../support/documents';
import { renderIn } from '../support/render';

const hours = { value: 'Mo-Fr 09:00-17:00', ...current };
const website = { type: 'website', value: 'https://desk.example' };

function stateOf(fields: Record<string, unknown>) {
  const [channel] = serviceWith({ channels: [channelFields(fields)] }).channels;
  if (!channel) throw new Error('The channel did not load');
  const element = renderIn('en', <OpenState channel={channel} />).querySelector<HTMLElement>('open-state');
  const schedule = element?.dataset.schedule;
  return { element, schedule: schedule === undefined ? undefined : (JSON.parse(schedule) as Schedule) };
}

test('the browser of a visitor gets the hours of a desk as a week, for this year and the next', () => {
  const { schedule } = stateOf({ hours });
  expect(schedule?.timeZone).toBe('Europe/Amsterdam');
  expect(schedule?.years).toEqual([2026, 2027]);
  expect(schedule?.week).toEqual([...Array(5).fill([[540, 1020]]), [], []]);
});

test('it gets the days ahead on which the desk is closed', () => {
  const reason = { nl: 'Verhuizing', en: 'Moving house' };
  expect(stateOf({ hours, closures: [{ on: '2026-12-01', reason }] }).schedule?.dates['2026-12-01']).toEqual([]);
});

test('it gets every day of a closure of several days, and of the next year', () => {
  const closures = [{ from: '2026-12-31', until: '2027-01-04', reason: { nl: 'Vrij', en: 'Off' } }];
  const dates = stateOf({ hours, closures }).schedule?.dates ?? {};
  expect(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-04', '2027-01-05'].map((day) => dates[day])).toEqual([
    undefined,
    [],
    [],
    [],
    undefined,
  ]);
});

test('it gets the zone of a desk on the islands', () => {
  const daily = { value: 'Mo-Su,PH 14:00-18:00', ...current };
  expect(stateOf({ hours: daily, timeZone: 'America/Kralendijk' }).schedule?.timeZone).toBe('America/Kralendijk');
});

test.each([
  ['without hours', {}],
  ['with hours that only an old source gives', { hours: { ...hours, status: 'dated', confidence: undefined } }],
])('a number %s has a state that is not known', (_, fields) => {
  expect(stateOf(fields).element).not.toBeNull();
  expect(stateOf(fields).schedule).toBeUndefined();
});

test('a website without hours is neither open nor closed: nothing is there', () => {
  expect(stateOf(website).element).toBeNull();
});

test('a website with hours has a state', () => {
  expect(stateOf({ ...website, hours }).schedule?.week).toHaveLength(7);
});

test('of old hours a visitor reads how old they are, with a script and without', () => {
  const [channel] = serviceWith({ channels: [channelFields({ hours })] }).channels;
  if (!channel?.hours) throw new Error('The channel did not load');
  const said = (isWorn: boolean) => {
    const aged = { ...channel, hours: { ...channel.hours, age: { since: '2023-07', isWorn } } } as typeof channel;
    return renderIn('en', <OpenState channel={aged} />).querySelector<HTMLElement>('open-state');
  };
  for (const isWorn of [false, true]) {
    expect(said(isWorn)?.textContent).toBe('Hours of July 2023, may have changed');
    expect(said(isWorn)?.dataset.age).toBe('');
    expect(said(isWorn)?.dataset.schedule === undefined).toBe(isWorn);
  }
});

test('a visitor without a script reads nothing in it: the hours stand beside it in words', () => {
  expect(stateOf({ hours }).element?.textContent).toBe('');
});
