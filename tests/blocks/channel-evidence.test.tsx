import { expect, test } from 'vitest';
import { ChannelEvidence } from '@/blocks/ChannelEvidence';
import type { Channel } from '@/content/schema/channel';
import { locales } from '@/i18n/locale';
import { channelFields, current, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

const value = '020-555 01 00';
const check = { on: '2026-11-01', by: 'redactie-1', value };
const hours = { value: 'Mo-Fr 09:00-17:00', ...current };

/** What a visitor reads about how sure a channel is. The check is put in afterwards: one that does not fit is refused. */
function read(fields: Record<string, unknown>, made: Channel['check'], locale: 'nl' | 'en' = 'en'): string {
  const [channel] = serviceWith({ channels: [channelFields(fields)] }).channels;
  if (!channel) throw new Error('The channel did not load');
  return renderIn(locale, <ChannelEvidence channel={{ ...channel, check: made }} />).textContent ?? '';
}

test.each(locales)('a visitor reads whether an editor checked this number (%s)', (locale) => {
  const { unchecked } = messages[locale].Channel;
  expect(read({}, null, locale)).toContain(unchecked);
  expect(read({}, check, locale)).not.toContain(unchecked);
  expect(read({}, check, locale)).toContain('2026');
});

test('a check of another number is shown as no check, also when only the spelling differs', () => {
  for (const other of ['020-555 01 01', '020 555 01 00']) {
    const text = read({}, { ...check, value: other });
    expect(text).toContain(messages.en.Channel.unchecked);
    expect(text).not.toContain('2026');
  }
});

test.each(locales)('a visitor reads that the number was checked and the hours were not (%s)', (locale) => {
  const { hoursUnchecked } = messages[locale].Channel;
  expect(read({ hours }, check, locale)).toContain(hoursUnchecked);
  expect(read({ hours }, { ...check, hours: '24/7' }, locale)).toContain(hoursUnchecked);
  expect(read({ hours }, { ...check, hours: hours.value }, locale)).not.toContain(hoursUnchecked);
});

test('nothing is said about hours that a visitor does not see, or when nothing was checked', () => {
  const { hoursUnchecked } = messages.en.Channel;
  expect(read({}, check)).not.toContain(hoursUnchecked);
  expect(read({ hours: { ...hours, status: 'unconfirmed', confidence: undefined } }, check)).not.toContain(
    hoursUnchecked,
  );
  expect(read({ hours }, null)).not.toContain(hoursUnchecked);
});
