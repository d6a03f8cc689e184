import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import { locales } from '@/i18n/locale';
import { breadcrumbs, languageLinks, type MenuLink, menuLinks, menuTitle } from '@/site/navigation';
import { buildPages, findPage } from '@/site/pages';
import { content } from '../support/content';
import { documentFiles } from '../support/documents';

const pages = buildPages(content);
const home = findPage(pages, 'page', 'home');
const partner = findPage(pages, 'partner', 'foundation');

const marked = (links: MenuLink[], mark: 'page' | 'branch') =>
  links.filter(({ current }) => current === mark).map(({ text }) => text);

test('a menu holds the pages that the editor put in it, in that order', () => {
  expect(menuLinks(pages, 'main', 'en').map(({ href }) => href)).toEqual([
    '/en/directory-en/',
    '/en/centre-en/',
    '/en/centre-en/partners-en/',
  ]);
  expect(menuLinks(pages, 'footer', 'nl').map(({ text }) => text)).toEqual(['updates nl', 'about nl', 'sources nl']);
});

test('a page below another does not pull that one forward in the menu', () => {
  const shuffled = buildPages(
    loadContent([
      ...documentFiles('pages/child', 'page', { order: 1, menu: 'main', parent: 'last' }),
      ...documentFiles('pages/middle', 'page', { order: 2, menu: 'main' }),
      ...documentFiles('pages/last', 'page', { order: 3, menu: 'main' }),
    ]),
  );
  expect(menuLinks(shuffled, 'main', 'en').map(({ text }) => text)).toEqual(['child en', 'middle en', 'last en']);
});

test('the menu marks the page that a visitor is on', () => {
  const links = menuLinks(pages, 'main', 'en', findPage(pages, 'page', 'directory'));
  expect([marked(links, 'page'), marked(links, 'branch')]).toEqual([['Desks'], []]);
});

test('the menu marks every page above the one that a visitor is on, and not as that page', () => {
  const links = menuLinks(pages, 'main', 'en', partner);
  expect([marked(links, 'page'), marked(links, 'branch')]).toEqual([[], ['centre en', 'partners en']]);
});

test('the menu marks nothing for a page of another branch, or for no page', () => {
  for (const links of [menuLinks(pages, 'main', 'en', home), menuLinks(pages, 'main', 'en')]) {
    expect(links.map(({ current }) => current)).toEqual([undefined, undefined, undefined]);
  }
});

test('a page is called by its short name in menus, and else by its title', () => {
  expect(menuTitle(findPage(pages, 'page', 'directory'), 'en')).toBe('Desks');
  expect(menuTitle(partner, 'nl')).toBe('foundation nl');
});

test('the breadcrumbs go from the home page to the page itself', () => {
  const trail = breadcrumbs(home, partner, 'nl');
  expect(trail.map(({ href }) => href)).toEqual([
    '/nl/',
    '/nl/centre-nl/',
    '/nl/centre-nl/partners-nl/',
    '/nl/centre-nl/partners-nl/foundation-nl/',
  ]);
  expect(trail.map(({ isCurrent }) => isCurrent)).toEqual([false, false, false, true]);
});

test('the home page has no breadcrumbs', () => {
  expect(breadcrumbs(home, home, 'en')).toEqual([]);
});

test('the language switch leads to the same page in each language', () => {
  for (const page of pages) {
    expect(languageLinks(home, page, 'nl').map(({ href }) => href)).toEqual(
      locales.map((locale) => page.addresses[locale]),
    );
  }
});

test('the language switch marks the language that the page is in', () => {
  const links = languageLinks(home, partner, 'en');
  expect(links.map(({ locale }) => locale)).toEqual(['nl', 'en']);
  expect(links.filter(({ isCurrent }) => isCurrent).map(({ locale }) => locale)).toEqual(['en']);
});

test('the language switch names each language in that language', () => {
  expect(languageLinks(home, partner, 'en').map(({ text }) => text)).toEqual(['Nederlands', 'English']);
});
