// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { feeds } from '@/site/files/atom';
import { buildPages, findPage } from '@/site/pages';

const origin = 'https://site.example';
const pages = buildPages(content);
const files = new Map(feeds({ content, pages, builtOn: '2026-11-23', origin }));

test('a warning that is over leaves the feed on the day after its last', () => {
  const update = content.update.map((each) => ({ ...each, kind: 'warning' as const, until: '2026-12-01' }));
  const feedOn = (builtOn: string) => feeds({ content: { ...content, update }, pages, builtOn, origin })[0]?.[1];
  const { nl } = findPage(pages, 'update', update[0]?.id ?? '').addresses;
  expect(feedOn('2026-12-01')).toContain(origin + nl);
  expect(feedOn('2026-12-02')).not.toContain(origin + nl);
});

test.each(locales)('the feed in %s has all that Atom asks for, the newest first, in its language', (locale) => {
  const xml = new DOMParser().parseFromString(files.get(`${locale}/updates.xml`) ?? '', 'application/xml');
  const textOf = (selector: string, within: ParentNode = xml) => within.querySelector(selector)?.textContent;
  expect(xml.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  expect(xml.documentElement.getAttribute('xml:lang')).toBe(locale);
  expect(xml.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(`${origin}/${locale}/updates.xml`);
  for (const needed of ['title', 'id', 'updated', 'author > name']) expect(textOf(`feed > ${needed}`)).toBeTruthy();
  const given = [...xml.querySelectorAll('entry')].map((entry) => [
    textOf('title', entry),
    textOf('updated', entry),
    textOf('id', entry),
    entry.querySelector('link')?.getAttribute('href'),
    entry.querySelector('category')?.getAttribute('term'),
  ]);
  const address = (id: string) => origin + findPage(pages, 'update', id).addresses[locale];
  const expected = content.update
    .map(({ id, kind, date, words }) => [words[locale].title, `${date}T00:00:00Z`, address(id), address(id), kind])
    .sort((one, other) => String(other[1]).localeCompare(String(one[1])));
  expect(given).toEqual(expected);
  expect(textOf('feed > updated')).toBe(expected[0]?.[1]);
  // RFC 4287: a date is one of RFC 3339, an id an IRI that no other entry has.
  for (const [, updated] of given) expect(new Date(updated ?? '').toISOString().replace('.000', '')).toBe(updated);
  const ids = [textOf('feed > id'), ...given.map(([, , id]) => id)];
  expect(ids.filter((id, index) => !URL.canParse(id ?? '') || ids.indexOf(id) < index)).toEqual([]);
});
