import { expect, test, vi } from 'vitest';
import { upToDate } from '@/content/translation';
import { perLocale } from '@/i18n/locale';
import { sideBySidePage } from '@/publish/side-by-side';
import { pages } from '@/site/site';

vi.mock('@/content/source', () => import('../support/content'));

test('an editor chooses a page and sees it in each language', () => {
  const html = sideBySidePage(pages);
  expect(html).toContain('<iframe lang="nl" title="nl"></iframe><iframe lang="en" title="en"></iframe>');
  expect(html).toContain(
    '<option value="/nl/directory-nl/talk-line-nl/ /en/directory-en/talk-line-en/">talk-line nl: service/talk-line</option>',
  );
  expect(html.match(/<option /g)).toHaveLength(pages.length);
});

test('pages of which a translation is behind stand first, with how much is behind', () => {
  const [first] = pages.filter(({ id }) => id === 'about');
  if (first?.type !== 'page') throw new Error('The fixture has no page about');
  const words = perLocale((locale) => ({
    ...first.document.words[locale],
    behind: locale === 'en' ? { fields: ['summary'], sections: ['a', 'b'] } : upToDate,
  }));
  const about = { ...first, document: { ...first.document, words } };
  const html = sideBySidePage(pages.map((page) => (page.id === 'about' ? about : page)));
  expect(/<select><option [^>]*>([^<]*)/.exec(html)?.[1]).toBe('about nl: page/about (3)');
});

test('a title with signs of HTML stays text', () => {
  const [page] = pages;
  if (page?.type !== 'page') throw new Error('The fixture has no pages');
  const words = perLocale((locale) => ({ ...page.document.words[locale], title: 'A <b> & c' }));
  const html = sideBySidePage([{ ...page, document: { ...page.document, words } }]);
  expect(html).toContain('A &lt;b> &amp; c');
});
