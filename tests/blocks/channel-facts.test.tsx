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

test.each([
  ['2026-12-01', '2026-12-24', 'Closed from 1 December 2026 to 24 December 2026'],
  ['2026-11-02', '2026-11-30', 'Closed from 2 November 2026 to 30 November 2026'],
  ['2026-11-02', '2026-11-13', ''],
])('a visitor sees a closure from %s to %s for as long as it lasts', (from, until, shown) => {
  const text = textOf({ closures: [{ from, until, reason: { nl: 'Vrij', en: 'Off' } }] });
  expect(shown === '' ? text : text.includes(shown)).toBe(shown === '' ? '' : true);
});
