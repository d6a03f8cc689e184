import { expect, test, vi } from 'vitest';
import { loadContent } from '@/content/load';
import { find } from '@/content/model';
import { content as real } from '@/content/source';
import { isSaidIn, saidIn } from '@/lib/said-in';
import { caddyNotFound } from '@/serving/caddy-release';
import { hostHeaders, hostRedirects } from '@/serving/hosts';
import { nginxRules } from '@/serving/nginx-release';
import { notFoundFile } from '@/serving/requests';
import { siteFiles } from '@/site/files';
import { cards } from '@/site/files/vcard';
import { alternates, pageMetadata } from '@/site/metadata';
import { languageLinks, menuTitle } from '@/site/navigation';
import { addressOf, buildPages, findPage, movedAddresses, pageAt, staticPaths } from '@/site/pages';
import { properName } from '@/site/proper-name';
import { crisisWordsIn } from '@/site/search/crisis';
import { channelFields, documentFiles, generated, serviceFields } from '../support/documents';

vi.mock('@/i18n/locale', async () => (await import('../support/frisian')).localeWithFrisian());

/** Not in the type of languages: the table has it in this test alone. */
const fy = 'fy' as 'nl';

const origin = 'https://site.example';

/** A text in Frisian; its words are invented. */
const frisian = (place: string, fields: Record<string, unknown> = {}) =>
  generated(`${place}/fy.mdx`, { title: 'Frysk titel', slug: 'frysk', summary: 'Frysk.', ...fields });

const note = { nl: 'Alleen overdag.', en: 'By day only.' };
const channels = [channelFields({ note })];

const content = loadContent([
  ...documentFiles('pages/home', 'page', { order: 0 }, { slug: undefined }),
  frisian('pages/home', { slug: undefined }),
  ...documentFiles('pages/directory', 'page', { order: 1 }),
  ...documentFiles('pages/sources', 'page', { order: 3 }),
  ...documentFiles('services/line', 'service', serviceFields({ channels: [channelFields({})] })),
  frisian('services/line', { formerSlugs: ['ald'] }),
  ...documentFiles('services/other', 'service', serviceFields({ channels }), { title: 'Other (a desk)' }),
  generated('sources/survey/source.yaml', {
    title: { nl: 'Onderzoek', en: 'Survey' },
    publisher: 'Bureau',
    published: '2024-05-01',
    read: '2026-01-02',
    copy: 'live',
    language: 'nl',
  }),
]);
const pages = buildPages(content);
const home = findPage(pages, 'page', 'home');
const line = findPage(pages, 'service', 'line');
const other = findPage(pages, 'service', 'other');

test('a page is in a language for some pages when its text is there, below the names that the pages above it have', () => {
  expect(line.locales).toEqual(['nl', 'en', 'fy']);
  expect(line.addresses[fy]).toBe('/fy/directory-nl/frysk/');
  expect(staticPaths(pages).filter(({ locale }) => locale === fy)).toEqual([
    { locale: 'fy', path: [] },
    { locale: 'fy', path: ['directory-nl', 'frysk'] },
  ]);
});

test('every other page has no address in that language, and a link to it leads to the language for the rest', () => {
  expect(other.locales).toEqual(['nl', 'en']);
  expect(other.addresses[fy]).toBe('/nl/directory-nl/other-nl/');
  expect(pageAt(pages, fy, ['directory-nl', 'other-nl'])).toBeUndefined();
  expect(addressOf(content, pages, 'source/survey', fy)).toBe('/nl/sources-nl/#source-survey');
});

test('an address that a page had in that language leads to it still', () => {
  expect(movedAddresses(pages)['/fy/directory-nl/ald/']).toBe('/fy/directory-nl/frysk/');
});

test('words that come from another language say so, and those of a page itself do not', () => {
  expect(menuTitle(other, fy)).toBe(saidIn('nl', 'Other (a desk)'));
  expect(menuTitle(line, fy)).toBe('Frysk titel');
  const [channel] = find(content, 'service', 'other').channels;
  expect(channel?.note?.[fy]).toBe(saidIn('nl', note.nl));
});

test('the name of a desk stays one that no browser translates, whatever languages it lacks', () => {
  expect(properName(find(content, 'service', 'other'))).toBe('Other');
});

test('who changes language gets this page where it is, and the front page where it is not', () => {
  const hrefs = (page: typeof line) => languageLinks(home, page, 'nl').map(({ href }) => href);
  expect(hrefs(line)).toEqual(['/nl/directory-nl/line-nl/', '/en/directory-en/line-en/', '/fy/directory-nl/frysk/']);
  expect(hrefs(other)).toEqual(['/nl/directory-nl/other-nl/', '/en/directory-en/other-en/', '/fy/']);
});

test('search engines hear of the languages that a page is in, and of no feed in one for some pages', () => {
  expect(Object.keys(alternates(line, origin))).toEqual(['nl', 'en', 'fy', 'x-default']);
  expect(Object.keys(alternates(other, origin))).toEqual(['nl', 'en', 'x-default']);
  expect(pageMetadata(home, 'nl', 'Site', origin).alternates?.types).toBeDefined();
  expect(pageMetadata(home, fy, 'Site', origin).alternates?.types).toBeUndefined();
});

test('open data is in the languages of the whole site', () => {
  const files = siteFiles({ content: real, pages: buildPages(real), builtOn: '2026-11-22', origin });
  expect(files.size).toBeGreaterThan(10);
  for (const [name, text] of files) expect(name.endsWith('.json') ? text : '', name).not.toMatch(/"fy"|\u{E0001}/u);
});

test('a card with numbers stands beside each page that there is', () => {
  const made = cards({ content, pages, builtOn: '2026-11-22', origin });
  expect(made.map(([name]) => name)).toEqual([
    'nl/directory-nl/line-nl.vcf',
    'nl/directory-nl/other-nl.vcf',
    'en/directory-en/line-en.vcf',
    'en/directory-en/other-en.vcf',
    'fy/directory-nl/frysk.vcf',
  ]);
  expect(made.filter(([, text]) => isSaidIn(text))).toEqual([]);
});

test('the words of a crisis that the search knows are as people type them', () => {
  const { phrases, closing } = crisisWordsIn(real);
  expect([...phrases, ...closing].filter(isSaidIn)).toEqual([]);
});

test('who is lost in that language gets the page in all languages, for it has none of its own', () => {
  expect(['/fy/wei/', '/nl/weg/'].map(notFoundFile)).toEqual(['/404.html', '/nl/404/index.html']);
  expect(hostRedirects({ styleHashes: [], finder: [], moved: {} })).toBe('/nl/* /nl/404/ 404\n/en/* /en/404/ 404\n');
  expect(nginxRules() + caddyNotFound()).not.toContain('/fy/');
  expect(hostHeaders({ styleHashes: [], finder: [], moved: {} })).toContain('/fy/*');
});
