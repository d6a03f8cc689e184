// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { Prose } from '@/blocks/Prose';
import { renderIn } from '../support/render';

vi.mock('@/content/source', () => import('../support/content'));

/**
 * What contentlayer2 made of "## First *steps*", "Call the <PageLink to="service/talk-line">talk line</PageLink>.",
 * "### After that" and "Wait.".
 */
const body = { raw: '', code: readFileSync(path.join(import.meta.dirname, '../support/compiled-body.txt'), 'utf8') };

test('a visitor reads a text with its headings and paragraphs', () => {
  const container = renderIn('en', <Prose body={body} />);
  expect(container.querySelector('h2')?.textContent).toBe('First steps');
  expect(container.querySelector('h3')?.textContent).toBe('After that');
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'Call the talk line.',
    'Wait.',
  ]);
});

test('the components that an author uses come alive in the language of the page', () => {
  const href = (locale: 'nl' | 'en') =>
    renderIn(locale, <Prose body={body} />)
      .querySelector('a')
      ?.getAttribute('href');
  expect(href('en')).toBe('/en/directory-en/talk-line-en/');
  expect(href('nl')).toBe('/nl/directory-nl/talk-line-nl/');
});

test('somebody can link to a heading, markup in it or not', () => {
  const container = renderIn('en', <Prose body={body} />);
  expect(container.querySelector('#first-steps')?.tagName).toBe('H2');
  expect(container.querySelector('#after-that')?.tagName).toBe('H3');
});

test('in a text within a section the headings stand one level lower, with ids of that section', () => {
  const container = renderIn('en', <Prose body={body} within="calls" />);
  expect(container.querySelector('#calls-first-steps')?.tagName).toBe('H3');
  expect(container.querySelector('#calls-after-that')?.tagName).toBe('H4');
});
