import { expect, test } from 'vitest';
import { ChannelFacts } from '@/blocks/ChannelFacts';
import { locales } from '@/i18n/locale';
import { channelFields, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

/** The facts of a channel, as an editor writes it. */
function facts(fields: Record<string, unknown>) {
  const [channel] = serviceWith({ channels: [channelFields(fields)] }).channels;
  if (!channel) throw new Error('The channel did not load');
  return <ChannelFacts channel={channel} />;
}

const textOf = (fields: Record<string, unknown>) => renderIn('en', facts(fields)).textContent ?? '';

test('what nobody needs to know beforehand takes no place', () => {
  expect(textOf({ type: 'form', value: 'https://desk.example/form' })).toBe('');
});

test('a visitor sees from where it works', () => {
  const { abroad, 'caribbean-netherlands': islands } = messages.en.Channel.places;
  expect(textOf({ reachableFrom: ['caribbean-netherlands', 'abroad'] })).toContain(`${islands}, ${abroad}`);
});

test.each(locales)('a visitor sees on which days ahead a channel is closed, and why (%s)', (locale) => {
  const reason = { nl: 'Kerst', en: 'Christmas' };
  const { textContent } = renderIn(locale, facts({ closures: [{ on: '2026-12-25', reason }] }));
  expect(textContent).toMatch(/25.*2026|2026.*25/);
  expect(textContent).toContain(reason[locale]);
});
