import { expect, test } from 'vitest';
import { ActCard } from '@/blocks/situation/ActCard';
import { Advice } from '@/blocks/situation/Advice';
import { DeskRows } from '@/blocks/situation/DeskRows';
import { readerWords } from '@/blocks/situation/readers';
import { find } from '@/content/model';
import { whoAnswers } from '@/content/schema/situation';
import { locales } from '@/i18n/locale';
import { content } from '../../support/desks';
import { messages, renderIn } from '../../support/render';

const blackmail = find(content, 'situation', 'blackmail');
const worries = find(content, 'situation', 'worries');
const talkLine = find(content, 'service', 'talk-line');

const desksIn = (container: ParentNode) =>
  [...container.querySelectorAll<HTMLElement>('[data-service]')].map(({ dataset }) => dataset.service);

test.each(locales)(
  'each piece of advice has its source behind it as a number, never between its words (%s)',
  (locale) => {
    const container = renderIn(
      locale,
      <Advice
        id="steps"
        kind="do"
        title="Do"
        items={blackmail.steps}
        words={blackmail.words[locale].steps}
        sources={['profile', 'survey']}
      />,
    );
    const items = [...container.querySelectorAll('ol > li')];
    expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual([
      `Wait, ${locale}.`,
      `Tell somebody, ${locale}.`,
    ]);
    const link = items[0]?.querySelector('sup a');
    expect(link?.getAttribute('href')).toBe('#source-2');
    expect(link?.lastChild?.textContent).toBe('2');
  },
);

test('the first desk has one button, with its verb, and its other ways below it', () => {
  const container = renderIn('en', <ActCard service={talkLine} why="They listen." />);
  expect([...container.querySelectorAll('.button')].map((button) => button.textContent)).toEqual(['Call 0800-1234']);
  expect(container.querySelector('[data-channel="phone"] a')?.getAttribute('href')).toBe('tel:08001234');
  expect(container.querySelector('[data-channel="chat"] a')?.textContent).toBe('Chat on talk.example/chat');
  expect(container.innerHTML).not.toContain('old@talk.example');
});

test.each(locales)(
  'every other desk stands on the page once, those for the islands in a fold behind them (%s)',
  (locale) => {
    const container = renderIn(locale, <DeskRows situation={blackmail} desks={blackmail.desks} />);
    expect(desksIn(container).toSorted()).toEqual(['island-desk', 'talk-line', 'web-desk']);
    expect(desksIn(container.querySelector('section > details') ?? container)).toEqual(['island-desk']);
    expect(desksIn(container).at(-1)).toBe('island-desk');
  },
);

test('whoever cannot call reads what else there is, when a situation has words for it', () => {
  const rows = (situation: typeof worries) =>
    renderIn('en', <DeskRows situation={situation} desks={situation.desks} />).textContent;
  expect(rows(worries)).toContain('Write to your doctor.');
  expect(rows(blackmail)).not.toContain(messages.en.SituationPage.withoutCalling);
});

test('beside the desks of any situation stands a way for who cannot speak or hear', () => {
  for (const situation of [worries, blackmail]) {
    const rows = renderIn('en', <DeskRows situation={situation} desks={situation.desks} />);
    const way = [...rows.querySelectorAll('a')].find(({ href }) => href.endsWith('/en/without-calling-en/'));
    expect(way?.textContent).toBe(messages.en.WithoutCallingLink.words);
  }
});

test('a desk says for whom it is, in as few words as can be, and of an age only when it has one itself', () => {
  type Readers = readonly (typeof whoAnswers)[number][];
  const words = (readers: Readers, only?: 'minors' | 'adults') => readerWords(readers, only, (who) => who);
  expect(words(whoAnswers)).toBeUndefined();
  expect(words(['child', 'teenager'], 'minors')).toEqual(['underEighteen']);
  expect(words(['child', 'teenager', 'parent'], 'minors')).toEqual(['underEighteen']);
  expect(words(['child', 'teenager'])).toBeUndefined();
  expect(words(['teenager', 'young-adult', 'parent', 'bystander', 'professional', 'unsure'])).toBeUndefined();
  expect(words(['young-adult', 'parent', 'bystander'], 'adults')).toEqual(['young-adult']);
  expect(words(whoAnswers.filter((who) => who !== 'child' && who !== 'teenager'))).toBeUndefined();
  expect(words(['child', 'teenager', 'young-adult', 'unsure'])).toEqual(['self']);
  expect(words(['parent', 'bystander', 'professional', 'unsure'])).toEqual(['helpers']);
  expect(words(['parent'])).toEqual(['parent']);
  expect(words(['professional'])).toEqual(['professional']);
});
