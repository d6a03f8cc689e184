import { describe, expect, test } from 'vitest';
import { DeskList } from '@/blocks/finder/DeskList';
import { find } from '@/content/model';
import { whoAnswers } from '@/content/schema/situation';
import { locales } from '@/i18n/locale';
import { content } from '../../support/desks';
import { messages, renderIn } from '../../support/render';

const blackmail = find(content, 'situation', 'blackmail');

/** The list for children (the first) or for everybody else. */
function listIn(locale: (typeof locales)[number], { place = 0 } = {}) {
  const desks = blackmail.desks[place];
  if (!desks) throw new Error('There is no such list');
  return renderIn(locale, <DeskList situation={blackmail} desks={desks} />);
}

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
    ['LI', 'talk-line'],
    ['LI', 'island-desk'],
    ['LI', 'web-desk'],
  ]);
});

test('the numbers are those of the list, and no words of the page', () => {
  expect(listIn('en').querySelector('li')?.textContent?.trim()).toMatch(/^talk-line/);
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
  expect(channels[0]?.textContent).toContain(messages.en.Channel.phone);
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

test.each(locales)('a desk that is for one place only says so, and no other desk does (%s)', (locale) => {
  const list = listIn(locale);
  const place = messages[locale].Channel.places['caribbean-netherlands'];
  const label = messages[locale].Outcome.onlyFor.replace('{place}', place);
  expect(desk(list, 'island-desk')?.textContent).toContain(label);
  expect(desk(list, 'talk-line')?.textContent).not.toContain(place);
  expect(desk(list, 'web-desk')?.textContent).not.toContain(place);
});

test('a desk that may step before a closed one is marked, and no other', () => {
  expect([...listIn('en').querySelectorAll('[data-alternative]')]).toEqual([desk(document.body, 'web-desk')]);
});

describe('in the finder', () => {
  test('a list says for whom it is', () => {
    const lists = blackmail.desks.map((_, place) => listIn('en', { place }).querySelector('ol'));
    const readers = lists.flatMap((list) => list?.dataset.who?.split(' ') ?? []);
    expect(readers.sort()).toEqual(whoAnswers.toSorted());
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
