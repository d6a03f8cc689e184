import { expect, onTestFinished, test } from 'vitest';
import { SuicideLine } from '@/blocks/finder/SuicideLine';
import { find } from '@/content/model';
import { locales } from '@/i18n/locale';
import { content } from '../../support/desks';
import { messages, renderIn } from '../../support/render';

const linksIn = (container: HTMLElement) =>
  [...container.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);

test.each(locales)('somebody who wants to die can call or chat with one tap (%s)', (locale) => {
  expect(linksIn(renderIn(locale, <SuicideLine />))).toEqual([
    ['tel:113', '113'],
    ['https://113.example', messages[locale].Outcome.suicideChat],
  ]);
});

test.each(['unconfirmed', 'superseded'] as const)('they are never sent to a chat that is %s', (status) => {
  const service = find(content, 'service', 'suicide-prevention-113');
  const { channels } = service;
  onTestFinished(() => {
    service.channels = channels;
  });
  service.channels = channels.map((channel) => (channel.type === 'chat' ? { ...channel, status } : channel));
  expect(linksIn(renderIn('en', <SuicideLine />))).toEqual([['tel:113', '113']]);
});
