import { expect, test } from 'vitest';
import { channelAddress, firstChannel } from '@/content/channels';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { languageAddress } from '@/site/pages';
import { builtPages } from '../support/built';

const pages = builtPages();
const htmlOf = (id: string) => pages.find(({ address }) => address === languageAddress(id))?.html ?? '';

test.each(content.language)('who reads $name gets the number of every desk, as its service has it', ({ id, desks }) => {
  const html = htmlOf(id);
  for (const { service } of desks) {
    const channel = firstChannel(find(content, 'service', service).channels);
    const card = html.split(`<li data-service="${service}"`)[1]?.split('</li>')[0] ?? '';
    expect(card, service).toContain(`href="${channel && channelAddress(channel)}"`);
  }
});

test.each(content.language)('a browser knows that the page for $name is in that language', ({ id, tag }) => {
  const [, attributes = ''] = /<html([^>]*)>/.exec(htmlOf(id)) ?? [];
  expect(attributes).toContain(`lang="${tag}"`);
  expect(attributes).toContain(`dir="${tag === 'ar' ? 'rtl' : 'ltr'}"`);
});

test.each(content.language)('a page for $name that nobody has read says so above the first desk', (document) => {
  const { id, texts, reviewed } = document;
  const [head = ''] = htmlOf(id).split('data-service=');
  expect(head.includes(texts.unreviewed)).toBe(reviewed === undefined);
});

test('every page leads to every language', () => {
  const missing = pages.flatMap(({ address, html }) =>
    content.language.filter(({ id }) => !html.includes(`href="${languageAddress(id)}"`)).map(({ id }) => address + id),
  );
  expect(missing).toEqual([]);
});

test('each language says the same: the same desks in the same order, and every sentence', () => {
  const [first, ...others] = content.language.map(({ desks, say }) => ({
    desks: desks.map(({ service }) => service),
    sentences: Object.keys(say),
  }));
  expect(others).toEqual(others.map(() => first));
});

test.each(content.language)(
  'who leaves from the page for $name is told so in words that are named as theirs',
  (page) => {
    const spoken = page.tag.startsWith('nl') ? 'nl' : 'en';
    const [status = ''] = /<span role="status"[^>]*>/.exec(htmlOf(page.id)) ?? [];
    expect(status).toContain(`lang="${spoken}"`);
    expect(htmlOf(page.id)).toMatch(new RegExp(`src="/islands/site\\.${spoken}\\.`));
  },
);
