import { expect, test } from 'vitest';
import { ContactCard } from '@/blocks/ContactCard';
import { locales } from '@/i18n/locale';
import { channelFields, current, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

const card = (...channels: Record<string, unknown>[]) => (
  <ContactCard service={serviceWith({ channels: channels.map(channelFields) })} />
);

const channelIds = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-channel]')].map((item) => item.getAttribute('data-channel'));

const guess = { id: 'chat', type: 'chat', value: 'https://guess.example/chat', status: 'unconfirmed' };
const old = {
  id: 'mail',
  type: 'email',
  value: 'old@desk.example',
  status: 'dated',
  sources: ['profile'],
  asOf: '2020-07',
};

test.each(locales)('a visitor can call a current number by touching it (%s)', (locale) => {
  const container = renderIn(locale, card({ id: 'phone' }));
  const link = container.querySelector('[data-service="desk"] [data-channel="phone"] a');
  expect(link?.getAttribute('href')).toBe('tel:+31205550100');
  expect(link?.textContent).toBe('020-555 01 00');
});

test('a visitor can mail and open current addresses', () => {
  const container = renderIn(
    'en',
    card(
      { id: 'mail', type: 'email', value: 'desk@desk.example' },
      { id: 'site', type: 'website', value: 'https://www.desk.example/' },
    ),
  );
  expect(container.querySelector('[data-channel="mail"] a')?.getAttribute('href')).toBe('mailto:desk@desk.example');
  expect(container.querySelector('[data-channel="site"] a')?.getAttribute('href')).toBe('https://www.desk.example/');
});

test('a postal address is shown, and is no link', () => {
  const container = renderIn('nl', card({ id: 'post', type: 'post', value: 'Postbus 1, Den Haag' }));
  const post = container.querySelector('[data-channel="post"]');
  expect(post?.textContent).toContain('Postbus 1, Den Haag');
  expect([...(post?.querySelectorAll('a') ?? [])].filter((link) => !link.closest('details'))).toEqual([]);
});

test('what only an old source gives is text in a fold, and no link', () => {
  const item = renderIn('en', card(old, { id: 'phone' })).querySelector('details [data-channel="mail"]');
  expect(item?.textContent).toContain('old@desk.example');
  expect(item?.querySelector('[href^="mailto:"]')).toBeNull();
});

test('an address is said once: a website with the address of the chat before it adds nothing', () => {
  const chat = { id: 'chat', type: 'chat', value: 'https://desk.example' };
  const website = { id: 'site', type: 'website', value: 'https://desk.example' };
  expect(channelIds(renderIn('en', card(chat, website)))).toEqual(['chat']);
});

test('the words and the number stay apart in the text, for who hears it or copies it', () => {
  expect(renderIn('nl', card({})).querySelector('[data-channel]')?.textContent).toMatch(/Bellen\s+020-555 01 00/);
});

test.each(locales)('a visitor sees at a glance what it costs and in which languages (%s)', (locale) => {
  const cost = { value: 'free', ...current };
  const text = renderIn(locale, card({ cost, languages: ['nl', 'pap'] }))
    .querySelector('.chips')
    ?.textContent?.trim();
  expect(text).toContain(messages[locale].Channel.costs.free);
  expect(text).toMatch(locale === 'nl' ? /Nederlands.*Papiament/ : /Dutch.*Papiament/);
});

test('hours and costs that only an old source gives are not shown', () => {
  const dated = { ...current, status: 'dated', confidence: undefined };
  const hours = { value: 'Mo-Fr 09:00-17:00', ...dated };
  const text = renderIn('en', card({ hours, cost: { value: 'free', ...dated } })).textContent;
  expect(text).not.toContain('17:00');
  expect(text).not.toContain(messages.en.Channel.costs.free);
});

test.each(['phone', 'whatsapp'])('where nobody knows the hours of a %s, a visitor reads where to look', (type) => {
  const site = { id: 'site', type: 'website', value: 'https://desk.example' };
  const number = { id: 'number', type, value: '06-1234 5678' };
  const hours = { value: 'Mo-Fr 09:00-17:00', ...current };
  const said = (fields: Record<string, unknown>) =>
    renderIn('en', card({ ...number, ...fields }, site)).querySelector('[data-channel="number"]')?.textContent;
  expect(said({})).toContain('Hours: look on desk.example');
  expect(said({ hours })).not.toContain('Hours: look on');
});

test('a dated channel comes after the current ones, wherever the editor put it', () => {
  expect(channelIds(renderIn('en', card(old, { id: 'phone' })))).toEqual(['phone', 'mail']);
});

test('a dated channel says which source gave it, and when that was', () => {
  const text = renderIn('en', card(old)).querySelector('details')?.textContent;
  expect(text).toContain('old@desk.example');
  expect(text).toMatch(/Profile.*July 2020/);
});

test.each(locales)('an unconfirmed value stands nowhere in the page (%s)', (locale) => {
  const container = renderIn(locale, card(guess, { id: 'phone' }));
  expect(container.innerHTML).not.toContain('guess.example');
  expect(channelIds(container)).toEqual(['phone']);
});

test.each(locales)('a visitor is told why an unconfirmed channel is not shown (%s)', (locale) => {
  const container = renderIn(locale, card(guess, { id: 'phone' }));
  expect(container.textContent).toContain(messages[locale].ContactCard.unconfirmed.chat);
});

test('a visitor whom we can give nothing else gets the site of the provider', () => {
  const container = renderIn('en', card(guess));
  const links = [...container.querySelectorAll('a[href*=":"]')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://provider.example']);
});

test('a visitor also gets the site of the provider in place of one unconfirmed channel among others', () => {
  const container = renderIn('en', card(guess, { id: 'phone' }));
  expect(container.querySelector('a[href="https://provider.example"]')).not.toBeNull();
});

test('a visitor with nothing but a superseded channel is told that there is none, and gets the provider', () => {
  const container = renderIn('en', card({ status: 'superseded' }));
  expect(container.innerHTML).not.toContain('555 01 00');
  expect(container.textContent).toContain(messages.en.ContactCard.none);
  expect(container.querySelector('a[href="https://provider.example"]')).not.toBeNull();
});

test('in the fold below a number stands who gives it, and that nobody has rung it', () => {
  const fold = renderIn('en', card({})).querySelector('details');
  expect(fold?.hasAttribute('open')).toBe(false);
  expect(fold?.textContent).toContain('Bureau');
  expect(fold?.textContent).toContain(messages.en.Channel.unchecked);
});

test('beside a number that nobody has rung stands nothing; one that somebody has rung says when', () => {
  const check = { on: '2026-11-01', by: 'editor-1', value: '020-555 01 00' };
  const chip = (fields: Record<string, unknown>) =>
    renderIn('en', card(fields)).querySelector('.chip')?.textContent?.trim();
  expect(chip({})).toBeUndefined();
  expect(chip({ check })).toContain('checked on 1 November 2026');
});

test('a visitor sees who gives a number, and when it can be called', () => {
  const hours = { value: 'Mo-Fr 09:00-17:00', ...current };
  const text = renderIn('en', card({ hours })).textContent;
  expect(text).toContain('Bureau');
  expect(text).toContain('17:00');
});

test('what must be said beside a channel is said, in the language of the page', () => {
  const note = { nl: 'Mail nooit beelden.', en: 'Never mail images.' };
  expect(renderIn('en', card({ note })).textContent).toContain('Never mail images.');
  expect(renderIn('nl', card({ note })).textContent).toContain('Mail nooit beelden.');
});

test.each(locales)('beside a number a visitor who cannot speak or hear finds how to have it rung (%s)', (locale) => {
  const way = `a[href="/${locale}/directory-${locale}/without-calling-${locale}/"]`;
  expect(renderIn(locale, card({ id: 'phone' })).querySelector(way)).not.toBeNull();
  expect(
    renderIn(locale, card({ id: 'mail', type: 'email', value: 'desk@desk.example' })).querySelector(way),
  ).toBeNull();
});
