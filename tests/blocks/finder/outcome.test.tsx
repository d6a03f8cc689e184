import { expect, test } from 'vitest';
import { Outcome } from '@/blocks/finder/Outcome';
import { find } from '@/content/model';
import { locales } from '@/i18n/locale';
import { content } from '../../support/desks';
import { messages, renderIn } from '../../support/render';

const blackmail = find(content, 'situation', 'blackmail');
const worries = find(content, 'situation', 'worries');

const words = (element: Element | null | undefined) => element?.textContent?.trim();

test.each(locales)('a visitor reads what to do, who can help and what happens then, in this order (%s)', (locale) => {
  const container = renderIn(locale, <Outcome situation={blackmail} />);
  const { title, desks, after } = messages[locale].Outcome;
  expect([...container.querySelectorAll('h2, h3')].map(words)).toEqual([
    `${blackmail.words[locale].title}: ${title}`,
    desks,
    messages[locale].NightDesks.title,
    after,
  ]);
  const order = ['h2', 'ol:not(.desks)', '.desks', 'a[href="tel:113"]'].map((selector) =>
    container.querySelector(selector),
  );
  for (const [index, element] of order.slice(1).entries()) {
    expect(element && order[index]?.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }
});

test('an outcome is named by its heading, which can take the focus without being a stop of the Tab key', () => {
  const container = renderIn('en', <Outcome situation={blackmail} />);
  const section = container.querySelector('[data-outcome="blackmail"]');
  const heading = container.querySelector('h2');
  expect(section?.tagName).toBe('SECTION');
  expect(section?.getAttribute('aria-labelledby')).toBe(heading?.id);
  expect(heading?.getAttribute('tabindex')).toBe('-1');
});

test.each(locales)('a visitor reads the steps as an ordered list, in the order of the editor (%s)', (locale) => {
  const list = renderIn(locale, <Outcome situation={blackmail} />).querySelector('ol:not(.desks)');
  const { steps } = blackmail.words[locale];
  expect([...(list?.children ?? [])].map(words)).toEqual([steps.wait, steps.tell]);
});

test('each desk stands in it once', () => {
  const desks = renderIn('en', <Outcome situation={blackmail} />).querySelectorAll<HTMLElement>('[data-service]');
  expect([...desks].map(({ dataset }) => dataset.service).toSorted()).toEqual(
    blackmail.desks.map(({ service }) => service).toSorted(),
  );
});

test('who answers day and night is named with every way that works then', () => {
  const container = renderIn('en', <Outcome situation={blackmail} />);
  const line = container.querySelector('[data-night="suicide-prevention-113"]');
  expect([...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    'tel:113',
    'https://113.example',
  ]);
  expect(line?.textContent).toContain(find(content, 'service', 'suicide-prevention-113').words.en.title);
});

test('whoever cannot call reads what else there is, when a situation has words for it', () => {
  const line = renderIn('en', <Outcome situation={worries} />).querySelector('h3 + .no-call-only');
  expect(line?.textContent).toContain('Write to your doctor.');
  expect(renderIn('en', <Outcome situation={blackmail} />).querySelector('h3 + .no-call-only')).toBeNull();
});

test.each(locales)('a visitor is told before they follow it that a link leaves a trace (%s)', (locale) => {
  const container = renderIn(locale, <Outcome situation={blackmail} />);
  const link = container.querySelector(`a[href="/${locale}/find-help-${locale}/blackmail-${locale}/"]`);
  expect(words(link)).toBe(messages[locale].Outcome.more);
  expect(words(link?.parentElement)).toContain(messages[locale].Outcome.moreTrace);
});
