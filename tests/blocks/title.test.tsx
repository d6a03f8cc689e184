import { expect, test } from 'vitest';
import { Title } from '@/blocks/Title';
import { find } from '@/content/model';
import { saidIn } from '@/lib/said-in';
import { content } from '../support/content';
import { renderIn } from '../support/render';

/** A desk with these titles, in Dutch and in English. */
function deskCalled(nl: string, en: string) {
  const desk = find(content, 'service', 'talk-line');
  return {
    ...desk,
    words: { ...desk.words, nl: { ...desk.words.nl, title: nl }, en: { ...desk.words.en, title: en } },
  };
}

const shown = (nl: string, en: string, isShort = false) =>
  renderIn('nl', <Title document={deskCalled(nl, en)} isShort={isShort} />).innerHTML;

test('a name is not for a browser to translate, and what explains it is', () => {
  expect(shown('Talk (praten)', 'Talk (help line)')).toBe('<span translate="no">Talk</span> (praten)');
  expect(shown('Talk (praten)', 'Talk (help line)', true)).toBe('<span translate="no">Talk</span>');
});

test('a title that comes from another language has that language, also when it is cut short', () => {
  const english = saidIn('en', 'Talk (help line)');
  expect(shown(english, 'Talk (help line)')).toBe(
    '<span lang="en"><span translate="no">Talk</span> (help line)</span>',
  );
  expect(shown(english, 'Talk (help line)', true)).toBe('<span lang="en"><span translate="no">Talk</span></span>');
});
