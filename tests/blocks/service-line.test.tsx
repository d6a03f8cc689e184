import { expect, test } from 'vitest';
import { ServiceLine } from '@/blocks/ServiceLine';
import { find } from '@/content/model';
import { locales } from '@/i18n/locale';
import { content } from '../support/content';
import { channelFields, current, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

const talkLine = find(content, 'service', 'talk-line');

/** The fixture's service, with other channels. */
const lineWith = (...channels: Record<string, unknown>[]) => (
  <ServiceLine service={{ ...talkLine, channels: serviceWith({ channels: channels.map(channelFields) }).channels }} />
);

const linksIn = (container: HTMLElement) =>
  [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test.each(locales)('a visitor sees the name of a service, which leads to its page (%s)', (locale) => {
  const link = renderIn(locale, <ServiceLine service={talkLine} />).querySelector('[data-service="talk-line"] h3 a');
  expect(link?.textContent).toBe(talkLine.words[locale].title);
  expect(link?.getAttribute('href')).toBe(`/${locale}/directory-${locale}/talk-line-${locale}/`);
});

test('a visitor can call at once, and sees when: the first current channel stands in the line', () => {
  const container = renderIn('nl', <ServiceLine service={talkLine} />);
  const channel = container.querySelector('[data-channel]');
  expect(container.querySelectorAll('[data-channel]')).toHaveLength(1);
  expect(channel?.getAttribute('data-channel')).toBe('phone');
  expect(channel?.querySelector('a')?.getAttribute('href')).toBe('tel:+31205550100');
  expect(channel?.textContent).toContain('9.00');
});

test.each(['dated', 'unconfirmed', 'superseded'])('a %s channel is never in the line', (status) => {
  const container = renderIn('nl', lineWith({ status }));
  expect(container.querySelector('[data-channel]')).toBeNull();
  expect(container.innerHTML).not.toContain('555 01 00');
});

test('hours that only an old source gives are not in the line', () => {
  const hours = { value: 'Mo-Fr 09:00-17:00', ...current, status: 'dated', confidence: undefined };
  expect(renderIn('en', lineWith({ hours })).textContent).not.toContain('17:00');
});

test.each(locales)('where nobody knows the hours, a visitor reads where to look (%s)', (locale) => {
  const hours = { value: '24/7', ...current };
  const mail = { type: 'email', value: 'desk@desk.example' };
  const site = 'provider.example';
  expect(renderIn(locale, lineWith({})).textContent).toContain(site);
  expect(renderIn(locale, lineWith({ hours })).textContent).not.toContain(site);
  expect(renderIn(locale, lineWith(mail)).textContent).not.toContain(site);
});

test('a visitor sees what else they can do than call', () => {
  const mail = { id: 'mail', type: 'email', value: 'desk@desk.example' };
  const chat = { id: 'chat', type: 'chat', value: 'https://desk.example/chat', status: 'unconfirmed' };
  const { textContent } = renderIn('en', lineWith({ id: 'phone' }, mail, chat));
  expect(textContent?.toLowerCase()).toContain(messages.en.Channel.email.toLowerCase());
  expect(textContent?.toLowerCase()).not.toContain(messages.en.Channel.chat.toLowerCase());
});

test('a line says nothing of sources and checks: they stand on the page of the service', () => {
  const text = renderIn('en', lineWith({})).textContent;
  expect(text).not.toContain('Bureau');
  expect(text).not.toContain(messages.en.Channel.unchecked);
});

test('a service without a current channel sends a visitor to the site of its provider', () => {
  expect(linksIn(renderIn('nl', lineWith({ status: 'dated' })))).toContain('https://provider.example');
});

test('the heading fits where the line stands', () => {
  expect(renderIn('en', <ServiceLine service={talkLine} headingLevel={4} />).querySelector('h4')).not.toBeNull();
});

test('a service that is first reached by post gives a visitor something to follow', () => {
  const container = renderIn('en', lineWith({ id: 'post', type: 'post', value: 'Postbus 1' }, { id: 'phone' }));
  expect(linksIn(container)).toContain('tel:+31205550100');
  expect(linksIn(container)).not.toContain(null);
});
