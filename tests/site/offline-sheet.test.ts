import vm from 'node:vm';
import { type Element, getTextContent } from '@parse5/tools';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { channelText, distinctChannels } from '@/content/channels';
import { type Content, find } from '@/content/model';
import { documentDueOn } from '@/content/review';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { locales } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { addDays } from '@/lib/dates';
import { dialledNumber } from '@/lib/phone';
import { offlineSheets } from '@/site/files/offline-sheet';
import { buildPages } from '@/site/pages';
import { attribute, elementsIn } from '../support/elements';

const sheetsOf = (changed: Content) => {
  const site = { content: changed, pages: buildPages(changed), builtOn: '2026-11-30', origin: 'https://site.example' };
  return offlineSheets(site, readMessages);
};
const sheets = sheetsOf(content);

const named = (elements: readonly Element[], name: string) => elements.filter(({ tagName }) => tagName === name);

/** The words of the first such element in another. */
const wordsOf = (element: Element, name: string) =>
  named(elementsIn(element), name).slice(0, 1).map(getTextContent).join();

/** Tells whether the sheet says that it is too old, when it is opened on a day. */
function isOldOn(html: string, day: string): boolean {
  const old = { hidden: true };
  const Clock = class extends Date {
    constructor() {
      super(`${day}T12:00:00Z`);
    }
  };
  const [, script = ''] = /<script>(.*)<\/script>/.exec(html) ?? [];
  vm.runInNewContext(script, {
    Date: Clock,
    document: { getElementById: (id: string) => (id === 'old' ? old : null) },
  });
  return !old.hidden;
}

describe.each(locales)('the saved sheet in %s', (locale) => {
  const [path = '', html = ''] = sheets[locales.indexOf(locale)] ?? [];
  const document = parse(html);
  const elements = elementsIn(document);
  const links = named(elements, 'a').flatMap((link) => attribute(link, 'href') ?? []);

  test('is small, asks for nothing, and its name and tab give nothing away', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).not.toMatch(/\ssrc=|<link|<img|@import|url\(/);
    expect(path).toBe(`${locale}/list.html`);
    expect(html).toMatch(/<title>(Lijst|List)<\/title>/);
  });

  test('shows 112 before anything else to do', () => {
    expect(links.find((href) => !href.startsWith('https://site.example/'))).toBe('tel:112');
  });

  test('has for each situation its first steps and somebody to call', () => {
    const situations = named(elements, 'details');
    const titles = content.situation.map(({ words }) => words[locale].title);
    expect(situations.map((each) => wordsOf(each, 'summary')).sort()).toEqual(titles.sort());
    const isWhole = (each: Element) =>
      wordsOf(each, 'li') !== '' && elementsIn(each).some((link) => attribute(link, 'href')?.startsWith('tel:'));
    expect(situations.filter((each) => !isWhole(each)).map((each) => wordsOf(each, 'summary'))).toEqual([]);
  });

  test('has every way to reach a desk that may be used, and no link that leads nowhere', () => {
    const desks = new Map(named(elements, 'section').map((each) => [wordsOf(each, 'h3'), getTextContent(each)]));
    for (const { status, words, channels } of content.service) {
      const ways = status === 'current' ? distinctChannels(channels).map(channelText) : [];
      const { title } = words[locale];
      expect([title, ways.filter((way) => !desks.get(title)?.includes(way))]).toEqual([title, []]);
    }
    const ids = elements.map((each) => attribute(each, 'id'));
    const places = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says until when to use it, and after that day that it is too old', () => {
    const due = [...content.service, ...content.situation].map(documentDueOn).filter((day) => day !== undefined);
    const until = due.sort()[0] ?? '';
    expect(getTextContent(document)).toContain(` ${formatDate(until, locale)}. `);
    const days = ['2026-11-30', until, addDays(until, 1), '2199-01-01'];
    expect(days.map((day) => isOldOn(html, day))).toEqual([until < '2026-11-30', false, true, true]);
  });
});

test('another number is another number on the sheet, under another edition, and nothing else', () => {
  const copy = structuredClone(content);
  const phone = find(copy, 'service', 'helpwanted').channels.find(({ id }) => id === 'phone');
  const old = phone?.value ?? '';
  Object.assign(phone ?? {}, { value: '020-555 01 99' });
  const edition = (html: string) => / ([0-9A-F]{6})\./.exec(html)?.[1] ?? '';
  for (const [index, [, changed]] of sheetsOf(copy).entries()) {
    const before = sheets[index]?.[1] ?? '';
    expect(edition(changed)).not.toBe(edition(before));
    const back = changed
      .replaceAll('020-555 01 99', old)
      .replaceAll(dialledNumber('020-555 01 99'), dialledNumber(old));
    expect(back.replace(edition(changed), edition(before))).toBe(before);
  }
});
