import { expect, test } from 'vitest';
import { ChannelFacts } from '@/blocks/ChannelFacts';
import { locales } from '@/i18n/locale';
import { channelFields, current, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

/** The facts of a channel, as an editor writes it. */
function facts(fields: Record<string, unknown>) {
  const [channel] = serviceWith({ channels: [channelFields(fields)] }).channels;
  if (!channel) throw new Error('The channel did not load');
  return <ChannelFacts channel={channel} />;
}

const textOf = (fields: Record<string, unknown>) => renderIn('en', facts(fields)).textContent ?? '';

const hours = { value: 'Mo-Fr 09:00-17:00', ...current };
const cost = { value: 'free', ...current };
const old = { status: 'dated', confidence: undefined };

test('a visitor sees when a channel is open and what it costs', () => {
  expect(textOf({ hours, cost })).toMatch(/17:00/);
  expect(textOf({ hours, cost })).toContain(messages.en.Channel.costs.free);
});

test('hours and costs that only an old source gives are not shown', () => {
  const text = textOf({ hours: { ...hours, ...old }, cost: { ...cost, ...old } });
  expect(text).not.toContain('17:00');
  expect(text).not.toContain(messages.en.Channel.costs.free);
});

test.each(['phone', 'whatsapp'])('a visitor is told when nobody knows whether somebody answers: %s', (type) => {
  expect(textOf({ type, value: '06-1234 5678' })).toContain(messages.en.Channel.unknown);
  expect(textOf({ type, value: '06-1234 5678', hours })).not.toContain(messages.en.Channel.unknown);
});

test('what else is not known is left out, not guessed', () => {
  expect(textOf({ type: 'form', value: 'https://desk.example/form' })).toBe('');
});

test('hours and costs from another source than the number say so', () => {
  expect(textOf({ hours: { ...hours, sources: ['report'] } })).toContain('Ministry');
  expect(textOf({ cost: { ...cost, asOf: '2019' } })).toMatch(/Bureau.*2019/);
  expect(textOf({ hours, cost })).not.toContain('Bureau');
});

test('a visitor sees in which languages they can speak and from where it works', () => {
  expect(textOf({ languages: ['nl', 'pap'] })).toMatch(/Dutch.*Papiamento/);
  const { abroad, 'caribbean-netherlands': islands } = messages.en.Channel.places;
  expect(textOf({ reachableFrom: ['caribbean-netherlands', 'abroad'] })).toContain(`${islands}, ${abroad}`);
});

test.each(locales)('a visitor sees on which days ahead a channel is closed, and why (%s)', (locale) => {
  const reason = { nl: 'Kerst', en: 'Christmas' };
  const { textContent } = renderIn(locale, facts({ closures: [{ on: '2026-12-25', reason }] }));
  expect(textContent).toMatch(/25.*2026|2026.*25/);
  expect(textContent).toContain(reason[locale]);
});
