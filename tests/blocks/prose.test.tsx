import { expect, test } from 'vitest';
import { Prose } from '@/blocks/Prose';
import { upToDate } from '@/content/translation';
import { perLocale } from '@/i18n/locale';
import { bodyWith, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

const text = `## First *steps*

Call the <PageLink to="service/talk-line">talk line</PageLink>.

### After that

Wait.
`;

/** The service with this text, of which these parts are older than in Dutch. */
function documentBehind(sections: string[]) {
  const service = serviceWith({}, {}, 'talk-line');
  const body = bodyWith(text);
  const words = perLocale((locale) => ({ ...service.words[locale], body, behind: { ...upToDate, sections } }));
  return { ...service, words };
}

const document = documentBehind([]);

test('a visitor reads a text with its headings and paragraphs', () => {
  const container = renderIn('en', <Prose document={document} />);
  expect(container.querySelector('h2')?.textContent).toBe('First steps');
  expect(container.querySelector('h3')?.textContent).toBe('After that');
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'Call the talk line.',
    'Wait.',
  ]);
});

test('the components that an author uses come alive in the language of the page', () => {
  const href = (locale: 'nl' | 'en') =>
    renderIn(locale, <Prose document={document} />)
      .querySelector('a')
      ?.getAttribute('href');
  expect(href('en')).toBe('/en/directory-en/talk-line-en/');
  expect(href('nl')).toBe('/nl/directory-nl/talk-line-nl/');
});

test('somebody can link to a heading, markup in it or not', () => {
  const container = renderIn('en', <Prose document={document} />);
  expect(container.querySelector('#first-steps')?.tagName).toBe('H2');
  expect(container.querySelector('#after-that')?.tagName).toBe('H3');
});

test('in a text within a section the headings stand one level lower, with ids of that section', () => {
  const container = renderIn('en', <Prose document={document} within="calls" />);
  expect(container.querySelector('#calls-first-steps')?.tagName).toBe('H3');
  expect(container.querySelector('#calls-after-that')?.tagName).toBe('H4');
});

test('a reader is told which part is older than in Dutch, right below its heading, with the way to the Dutch text', () => {
  const container = renderIn('en', <Prose document={documentBehind(['after-that'])} />);
  const notes = [...container.querySelectorAll('[data-behind]')];
  expect(notes).toHaveLength(1);
  expect(notes[0]?.previousElementSibling?.id).toBe('after-that');
  expect(notes[0]?.textContent).toContain(messages.en.TranslationNote.behind);
  const link = notes[0]?.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/nl/directory-nl/talk-line-nl/');
  expect(link?.getAttribute('hreflang')).toBe('nl');
});

test('where parts are folds, the note of an older part stands in its fold, and not in the name of the fold', () => {
  const container = renderIn('en', <Prose document={documentBehind(['first-steps'])} isFolded />);
  const notes = [...container.querySelectorAll('[data-behind]')];
  expect(notes).toHaveLength(1);
  expect(notes[0]?.closest('summary')).toBeNull();
  expect(notes[0]?.closest('details')?.querySelector('summary h2')?.id).toBe('first-steps');
});

test('an older beginning is told before the text, and what is up to date has no note', () => {
  const first = renderIn('en', <Prose document={documentBehind([''])} />).querySelector('.prose')?.firstElementChild;
  expect(first?.hasAttribute('data-behind')).toBe(true);
  expect(renderIn('en', <Prose document={document} />).querySelector('[data-behind]')).toBeNull();
});
