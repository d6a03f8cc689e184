import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';
import { calendarOf } from '@/editors/status/calendar';

const review = {
  key: 'service/helpwanted',
  file: 'content/services/helpwanted/service.yaml',
  title: 'Helpwanted; bellen, chatten',
  channel: undefined,
  owner: 'editors',
  due: '2027-05-22',
};

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('an editor sees each review on its day in any calendar', () => {
  const text = calendarOf([review, { ...review, channel: 'phone', due: '2026-12-01' }], '2026-11-22', 'nl');
  const events = eventsOf(text).map(({ summary, startDate, uid }) => [startDate.toString(), summary, uid]);
  expect(events).toEqual([
    ['2027-05-22', 'Opnieuw bekijken: Helpwanted; bellen, chatten', 'service.helpwanted@safer-internet-centre.invalid'],
    [
      '2026-12-01',
      'Opnieuw bekijken: Helpwanted; bellen, chatten, phone',
      'service.helpwanted.phone@safer-internet-centre.invalid',
    ],
  ]);
});

test('what nobody ever looked at is one event today, with all of it in the description', () => {
  const [event, ...rest] = eventsOf(
    calendarOf(
      [
        { ...review, due: undefined },
        { ...review, channel: 'chat', due: undefined },
      ],
      '2026-11-22',
      'en',
    ),
  );
  expect(rest).toEqual([]);
  expect(event?.startDate.toString()).toBe('2026-11-22');
  expect(event?.summary).toBe('Never looked at: 2');
  expect(event?.description).toBe('service/helpwanted\nservice/helpwanted/chat');
});

test('the day stays the same wherever the calendar is made', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const west = calendarOf([review], '2026-11-22', 'en');
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const east = calendarOf([review], '2026-11-22', 'en');
  vi.unstubAllEnvs();
  expect(west).toBe(east);
  expect(west).toContain('DTSTART;VALUE=DATE:20270522');
});

test('no line is longer than the 75 octets of RFC 5545', () => {
  const text = calendarOf([{ ...review, title: 'é'.repeat(200) }], '2026-11-22', 'en');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
