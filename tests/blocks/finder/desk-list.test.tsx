import { describe, expect, test } from 'vitest';
import { DeskList } from '@/blocks/finder/DeskList';
import { find } from '@/content/model';
import { locales } from '@/i18n/locale';
import { content } from '../../support/desks';
import { messages, renderIn } from '../../support/render';

const blackmail = find(content, 'situation', 'blackmail');

const listIn = (locale: (typeof locales)[number]) => renderIn(locale, <DeskList situation={blackmail} />);

const desk = (list: HTMLElement, id: string) => list.querySelector(`[data-service="${id}"]`);

const attributesOf = (list: HTMLElement, id: string, channel: string) => {
  const { hide, doubt } = {
    hide: list.querySelector<HTMLElement>(`[data-service="${id}"] [data-channel="${channel}"]`)?.dataset.hide,
    doubt: list.querySelector<HTMLElement>(`[data-service="${id}"] [data-channel="${channel}"] [data-doubt]`)?.dataset
      .doubt,
  };
  return { hide, doubt };
};

test.each(locales)('a visitor reads the desks as an ordered list, in the order of the editor (%s)', (locale) => {
  const items = [...(listIn(locale).querySelector('ol')?.children ?? [])];
  expect(items.map((item) => [item.tagName, item.getAttribute('data-service')])).toEqual([
    ['LI', 'island-desk'],
    ['LI', 'talk-line'],
    ['LI', 'web-desk'],
  ]);
});

test('whoever is on the islands reads first who is there for them, which nobody else sees', () => {
  const items = [...listIn('en').querySelectorAll<HTMLElement>('ol > li')];
  expect(items.map(({ dataset }) => 'local' in dataset)).toEqual([true, false, false]);
  expect(items.map(({ dataset }) => dataset.hide?.split(' ').includes('europe') ?? false)).toEqual([
    true,
    false,
    false,
  ]);
});

test('the numbers are those of the list, and no words of the page', () => {
  expect(listIn('en').querySelector('li')?.textContent?.trim()).toMatch(/^island-desk/);
});

test.each(locales)('a visitor sees which desk it is, and why it is there (%s)', (locale) => {
  const item = desk(listIn(locale), 'web-desk');
  const link = item?.querySelector('a');
  expect(link?.textContent).toBe(`web-desk ${locale}`);
  expect(link?.getAttribute('href')).toBe(`/${locale}/directory-${locale}/web-desk-${locale}/`);
  expect(item?.textContent).toContain(blackmail.words[locale].desks['web-desk']);
});

test('a visitor can call or chat at once, and sees when', () => {
  const item = desk(listIn('en'), 'talk-line');
  const channels = [...(item?.querySelectorAll('[data-channel]') ?? [])];
  expect(channels.map((channel) => channel.querySelector('a')?.getAttribute('href'))).toEqual([
    'tel:08001234',
    'https://talk.example/chat',
  ]);
  expect(channels[0]?.textContent).toContain('17:00');
  expect(channels[1]?.textContent).toContain('Hours: look on provider.example');
});

test('what is not current is never a way to reach a desk', () => {
  const { innerHTML } = listIn('nl');
  expect(innerHTML).not.toContain('1234 5678');
  expect(innerHTML).not.toContain('wa.me');
  expect(innerHTML).not.toContain('old@talk.example');
  expect(innerHTML).not.toContain('gone.example');
});

test('a desk that may step before a closed one is marked, and no other', () => {
  expect([...listIn('en').querySelectorAll('[data-alternative]')]).toEqual([desk(document.body, 'web-desk')]);
});

describe('in the finder', () => {
  test('a desk says for whom it is, for the eye and for what shows it, unless it is for everybody', () => {
    const list = listIn('en');
    const readers = (id: string) => desk(list, id)?.getAttribute('data-who');
    expect(readers('island-desk')).toBe('child teenager');
    expect(desk(list, 'island-desk')?.textContent).toContain(messages.en.Finder.whoAnswers.underEighteen);
    expect(readers('talk-line')).toBeNull();
    expect(desk(list, 'talk-line')?.textContent).not.toContain(messages.en.Finder.whoAnswers.underEighteen);
  });

  test.each(locales)('a number says that it may not work, but only from where nobody knows (%s)', (locale) => {
    const list = listIn(locale);
    expect(attributesOf(list, 'talk-line', 'phone').doubt).toBe('islands abroad');
    expect(list.querySelector('[data-service="talk-line"] [data-doubt]')?.textContent).toBe(
      messages[locale].Outcome.doubt,
    );
    expect(attributesOf(list, 'talk-line', 'chat').doubt).toBeUndefined();
    expect(attributesOf(list, 'island-desk', 'phone').doubt).toBeUndefined();
    expect(attributesOf(list, 'web-desk', 'form').doubt).toBeUndefined();
  });

  test('a phone number does not show to whoever cannot call', () => {
    const list = listIn('en');
    expect(attributesOf(list, 'talk-line', 'phone').hide).toBe('europe-text islands-text abroad-text');
    expect(attributesOf(list, 'talk-line', 'chat').hide).toBeUndefined();
  });

  test('a desk does not show where it is not for people, or where none of its ways works', () => {
    const list = listIn('en');
    const hidden = (id: string) => desk(list, id)?.getAttribute('data-hide');
    expect(hidden('island-desk')).toBe('europe europe-text islands-text abroad abroad-text');
    expect(hidden('web-desk')).toBe('abroad abroad-text');
    expect(hidden('talk-line')).toBeNull();
  });
});
