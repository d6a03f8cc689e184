import { expect, test } from 'vitest';
import { AccordingTo } from '@/blocks/mdx/AccordingTo';
import { Cite } from '@/blocks/mdx/Cite';
import { Contact } from '@/blocks/mdx/Contact';
import { Figure } from '@/blocks/mdx/Figure';
import { mdxComponents } from '@/blocks/mdx/index';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Warning } from '@/blocks/mdx/Warning';
import { vocabulary } from '@/content/vocabulary';
import { locales } from '@/i18n/locale';
import { messages, renderIn } from '../support/render';

test('authors have a component for each name that the content check allows, and no other', () => {
  expect(Object.keys(mdxComponents).sort()).toEqual(Object.keys(vocabulary).sort());
});

test('a figure is written as the reader writes numbers, and its exact value is in the page', () => {
  const dutch = renderIn('nl', <Figure series="calls" year="2018" />);
  expect(dutch.textContent).toBe('12.500');
  expect(dutch.querySelector('data')?.getAttribute('value')).toBe('12500');
  expect(renderIn('en', <Figure series="calls" year="2018" />).textContent).toBe('12,500');
});

test.each(locales)('a figure that the source rounds is not shown as exact (%s)', (locale) => {
  const { textContent } = renderIn(locale, <Figure series="calls" year="2022" />);
  const figure = locale === 'nl' ? '50.000' : '50,000';
  expect(textContent).toBe(messages[locale].Figure.over.replace('{value}', figure));
});

test('a figure of a year that the series does not have stops the build', () => {
  expect(() => renderIn('nl', <Figure series="calls" year="2020" />)).toThrow(/calls.*2020/);
});

test('a source after a sentence is named with its year, and leads to the list of sources', () => {
  const container = renderIn('en', <Cite source="report" />);
  expect(container.textContent).toMatch(/Ministry, 2019/);
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/en/about-en/sources-en/#source-report');
});

test('a source without a date is named without a year', () => {
  expect(renderIn('en', <Cite source="leaflet" />).textContent).toMatch(/Archive\)$/);
});

test('a link leads to a page of ours in the language of the reader, and can have words of its own', () => {
  const dutch = renderIn('nl', <PageLink to="service/talk-line">bel de lijn</PageLink>).querySelector('a');
  expect(dutch?.getAttribute('href')).toBe('/nl/directory-nl/talk-line-nl/');
  expect(dutch?.textContent).toBe('bel de lijn');
  expect(renderIn('en', <PageLink to="service/talk-line" />).textContent).toBe('talk-line en');
});

test('a link to a section leads to that section', () => {
  const link = renderIn('en', <PageLink to="statistic/calls" />).querySelector('a');
  expect(link?.getAttribute('href')).toBe('/en/statistics-en/#calls-en');
});

test('a number in a text comes from the service, and can be called', () => {
  const link = renderIn('nl', <Contact service="talk-line" channel="phone" />).querySelector('a');
  expect(link?.getAttribute('href')).toBe('tel:+31205550100');
  expect(link?.textContent).toBe('020-555 01 00');
});

test('in place of an unconfirmed address in a text comes the site of the provider', () => {
  const container = renderIn('nl', <Contact service="talk-line" channel="chat" />);
  expect(container.innerHTML).not.toContain('guess.example');
  expect(container.querySelector('a')?.getAttribute('href')).toBe('https://provider.example');
});

test.each(locales)('an unconfirmed address of a node is not shown, and the text says why (%s)', (locale) => {
  const container = renderIn(locale, <Contact node="helpline" channel="email" />);
  expect(container.innerHTML).not.toContain('helpline.example');
  expect(container.textContent).toBe(messages[locale].Contact.unconfirmed);
});

test('what a dated source says is framed with its title and its date', () => {
  const container = renderIn('en', <AccordingTo source="survey">It was so.</AccordingTo>);
  expect(container.textContent).toMatch(/Survey.*May.*2024.*It was so\./);
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/en/about-en/sources-en/#source-survey');
});

test('what an undated source says is framed as undated', () => {
  const { textContent } = renderIn('nl', <AccordingTo source="leaflet">Zo was het.</AccordingTo>);
  expect(textContent).toContain(messages.nl.AccordingTo.undated);
});

test.each(locales)('a warning says that it is one, not only by its colour (%s)', (locale) => {
  const { textContent } = renderIn(locale, <Warning>Stuur geen beelden.</Warning>);
  expect(textContent).toContain(messages[locale].Warning.title);
  expect(textContent).toContain('Stuur geen beelden.');
});
