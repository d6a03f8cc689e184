import { expect, test } from 'vitest';
import { inBody, swap, withFault } from './fixture';

test.each([
  'klik hier',
  'Lees meer »',
  'deze link',
  'via deze link',
  'Meer  informatie',
  'bekijk',
  'click here',
  'Find out more',
  'this site',
  'there',
  'hier te vinden',
  'read more here',
  'link',
  'https://example.org/help',
  'www.example.org',
  'example.org/help',
])('the link words "%s" say nothing to somebody who hears the links alone', (words) => {
  expect(inBody(`[${words}](https://example.org/help)`)).toContain('does not say where the link leads');
});

test.each([
  'example.org',
  'Meer informatie over chantage',
  'Here for Youth',
  'the website of the police',
  'Link in de bio: zo werkt het',
  'www',
])('the link words "%s" are fine', (words) => {
  expect(inBody(`[${words}](https://example.org/help)`)).toBe('');
});

test.each([
  ['[politie.nl](https://example.org/help)', 'The link text names "politie.nl"'],
  ['[www.politie.nl](https://politie.nl.example.org)', 'does not say where the link leads'],
  ['<PageLink to="page/about">politie.nl</PageLink>', ''],
  ['[politie.nl](https://www.politie.nl/aangifte)', ''],
])('the name of a site leads to that site: %s', (link, told) => {
  expect(inBody(link)).toMatch(told || /^$/);
});

test('the same words may not lead to two places on one page, however they are written', () => {
  const first = '[the police](https://police.example/a)';
  for (const second of [
    '[the police](https://police.example/b)',
    '[The  **police**:](https://police.example/b)',
    '[the police][p]\n\n[p]: https://police.example/b',
    '<PageLink to="page/about">the police</PageLink>',
  ]) {
    expect(inBody(`${first}\n\nor ${second}`), second).toMatch(
      /^nl\.mdx:23:4: The words ".*" lead to another place here than on line 21\./,
    );
  }
  expect(inBody('<PageLink to="page/about">x y</PageLink> or <PageLink to="page/privacy">x y</PageLink>')).toMatch(
    /^nl\.mdx:21:45: .*than on line 21/,
  );
});

test('the same words may lead to the same place twice, and a page link takes its words from its page', () => {
  const link = '[the police](https://police.example/a)';
  expect(inBody(`${link} or ${link} or [the police][p]\n\n[p]: https://police.example/a`)).toBe('');
  expect(inBody('<PageLink to="page/about" /> or <PageLink to="page/privacy" />')).toBe('');
});

test('words that say nothing are told once, not also as a pair', () => {
  const told = inBody('[hier](https://a.example) of [hier](https://b.example)');
  expect(told.split('\n').map((line) => line.includes('does not say'))).toEqual([true, true]);
});

const text = 'content/services/talk-line/nl.mdx';
const other = 'content/services/helpwanted/service.yaml';

/** What an editor is told about a link in a Dutch text, when another file names an address. */
const withKnown = (known: string, words: string, language: 'nl' | 'en' = 'en') =>
  withFault((files) => {
    swap(files, other, '  name: "Helpwanted"\n', `  name: "Helpwanted"\n  url: "${known}"\n`);
    files[text] += `${words}\n`;
    files[text.replace('nl.mdx', 'en.mdx')] += 'Words.\n';
  }, language);

test('a Dutch text links to the Dutch page, when we know that there is one', () => {
  expect(withKnown('https://desk.example/nl/help', 'Zie [de hulp](https://desk.example/en/help).')).toMatch(
    /^content\/services\/talk-line\/nl\.mdx:\d+:5: .*"https:\/\/desk\.example\/en\/help" leads to a page in the other language.*"https:\/\/desk\.example\/nl\/help"/,
  );
  expect(withKnown('https://desk.example/nl/', 'Zie [de hulp](https://desk.example/en).', 'nl')).toBe('');
  expect(withKnown('https://desk.example/nl', 'Zie [de hulp](https://desk.example/en).', 'nl')).toContain(
    'gaat naar een bladzijde in de andere taal',
  );
});

test.each([
  ['we know no Dutch page', 'https://desk.example/en/help', '[hulp](https://desk.example/en/help)'],
  ['we know a Dutch page of another name', 'https://desk.example/nl/hulp', '[hulp](https://desk.example/en/help)'],
  [
    'the text links to both',
    'https://desk.example/nl/help',
    '[hulp](https://desk.example/en/help) en [in het Nederlands](https://desk.example/nl/help)',
  ],
  ['the letters are part of a word', 'https://desk.example/nlp/x', '[hulp](https://desk.example/enp/x)'],
  ['the link is in the language of the text', 'https://desk.example/en/help', '[hulp](https://desk.example/nl/help)'],
])('a link to the other language is left alone when %s', (_why, known, words) => {
  expect(withKnown(known, words)).toBe('');
});
