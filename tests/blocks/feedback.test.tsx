// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { Feedback } from '@/blocks/Feedback';
import { buildPages, findPage } from '@/site/pages';
import { content } from '../support/content';
import { renderIn } from '../support/render';

const foot = (locale: 'nl' | 'en') =>
  renderIn(locale, <Feedback page={findPage(buildPages(content), 'service', 'talk-line')} />);

afterEach(() => vi.unstubAllEnvs());

test('a reader who saw a mistake mails us the page, and is told that the mail stays', () => {
  vi.stubEnv('FEEDBACK_CONTACT', 'editors@site.example');
  const link = foot('nl').querySelector('a');
  expect(link?.textContent).toBe('Meld het');
  expect(decodeURIComponent(link?.href ?? '')).toBe(
    'mailto:editors@site.example?subject=Fout op: talk-line nl (/nl/directory-nl/talk-line-nl/)',
  );
  expect(foot('nl').textContent).toContain('blijft staan bij je verzonden berichten');
  expect(foot('en').textContent).toContain('stays among your sent messages');
});

test('a page of others for mistakes gets no query, and the reader is asked to name the page', () => {
  vi.stubEnv('FEEDBACK_CONTACT', 'https://site.example/report');
  expect(foot('en').querySelector('a')?.href).toBe('https://site.example/report');
  expect(foot('en').textContent).toContain('Name this page.');
});

test('where no address is set, the page says so and links to nothing', () => {
  vi.stubEnv('FEEDBACK_CONTACT', '');
  expect(foot('nl').textContent).toBe('Fout gezien? Er is nog geen adres om dat te melden.');
  expect(foot('nl').querySelector('a')).toBeNull();
});
