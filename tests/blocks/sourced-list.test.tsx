import { expect, test } from 'vitest';
import { SourcedList } from '@/blocks/SourcedList';
import { renderIn } from '../support/render';

const items = [
  { id: 'wait', sources: ['report'], asOf: '2019' },
  { id: 'tell', sources: ['survey', 'leaflet'], asOf: 'undated' },
];
const words = { tell: 'Tell somebody.', wait: 'Wait.', other: 'Not in this list.' };

test('a visitor reads each piece of advice in the order of the editor, each with who says so and when', () => {
  const container = renderIn('en', <SourcedList items={items} words={words} />);
  const texts = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/^Wait\. .*Ministry, 2019$/);
  expect(texts[1]).toMatch(/^Tell somebody\. .*Bureau, .*Archive/);
});

test('a visitor can look up every source', () => {
  const links = [...renderIn('nl', <SourcedList items={items} words={words} />).querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href')?.split('#')[1])).toEqual([
    'source-report',
    'source-survey',
    'source-leaflet',
  ]);
});

test('steps are numbered; what not to do has no order', () => {
  expect(renderIn('en', <SourcedList ordered items={items} words={words} />).querySelector('ol')).not.toBeNull();
  const unordered = renderIn('en', <SourcedList items={items} words={words} />);
  expect(unordered.querySelector('ul')).not.toBeNull();
  expect(unordered.querySelector('ol')).toBeNull();
});
