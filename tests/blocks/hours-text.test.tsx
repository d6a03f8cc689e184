import { expect, test } from 'vitest';
import { HoursText } from '@/blocks/HoursText';
import type { Locale } from '@/i18n/locale';
import { locales } from '@/i18n/locale';
import { messages, renderIn } from '../support/render';

const text = (
  locale: Locale,
  value: string,
  timeZone: 'Europe/Amsterdam' | 'America/Kralendijk' = 'Europe/Amsterdam',
) => renderIn(locale, <HoursText value={value} timeZone={timeZone} />).textContent;

test('a Dutch reader sees days and times in Dutch', () => {
  expect(text('nl', 'Mo-Fr 09:00-17:30')).toMatch(/^maandag .* vrijdag.*9\.00.*17\.30/);
});

test('an English reader sees days and times in English', () => {
  expect(text('en', 'Mo-Fr 09:00-17:30')).toMatch(/^Monday .* Friday.*9:00.*17:30/);
});

test.each(locales)('a desk that never closes is open day and night (%s)', (locale) => {
  expect(text(locale, '24/7')).toBe(messages[locale].Hours.always);
});

test.each(locales)('seven days are every day (%s)', (locale) => {
  expect(text(locale, 'Mo-Su 09:00-17:00')).toContain(messages[locale].Hours.everyDay);
});

test.each(locales)('public holidays are said when the source says them, and only then (%s)', (locale) => {
  const { alsoHolidays, holidays } = messages[locale].Hours;
  expect(text(locale, 'Mo-Su,PH 11:00-21:00')).toContain(alsoHolidays);
  expect(text(locale, 'PH 11:00-21:00')).toContain(holidays);
  expect(text(locale, 'Mo-Su 11:00-21:00')).not.toContain(holidays);
});

test.each(locales)('a desk that is closed on public holidays says so (%s)', (locale) => {
  const { holidaysClosed, zone } = messages[locale].Hours;
  const end = `; ${holidaysClosed} ${zone['Europe/Amsterdam']}`.trimEnd();
  expect(text(locale, 'Mo-Fr 09:00-17:00; PH off')?.endsWith(end)).toBe(true);
});

test('one day stands alone', () => {
  expect(text('en', 'Sa 10:00-12:00')).toMatch(/^Saturday, 10:00/);
});

test('several rules and several times all show, in order', () => {
  const shown = text('nl', 'Mo-Fr 08:00-12:00,13:00-17:00; Sa 10:00-12:00');
  expect(shown).toMatch(/maandag.*8\.00.*12\.00.*13\.00.*17\.00.*zaterdag.*10\.00.*12\.00/);
});

test.each(locales)('hours on the islands say that they are island time (%s)', (locale) => {
  const zone = messages[locale].Hours.zone['America/Kralendijk'];
  expect(text(locale, 'Mo-Fr 09:00-17:00', 'America/Kralendijk')).toContain(zone);
  expect(text(locale, 'Mo-Fr 09:00-17:00')).not.toContain(zone);
});

test('hours that nobody could read stop the build', () => {
  expect(() => text('nl', 'in de middag')).toThrow('in de middag');
});

test('a desk that is closed on some days in between does not look open on them', () => {
  expect(text('en', 'Mo,We,Fr 09:00-17:00')).toContain('Wednesday');
  expect(text('en', 'Mo-We,Fr 09:00-17:00')).toContain('Wednesday');
});
