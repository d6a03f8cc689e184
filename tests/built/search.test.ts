import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { getTextContent } from '@parse5/tools';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { foundDocuments } from '@/content/model';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { securityHeaders } from '@/serving/headers';
import { linkTo } from '@/site/site';
import { builtPages, builtScript } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

/** What the search may weigh for a visitor, index and library together, in bytes of brotli. */
const limit = 84_000;

const pages = builtPages();

/** The built page at the address of a document. */
function pageOf(key: string, locale: (typeof locales)[number]) {
  const page = pages.find(({ address }) => address === linkTo(key, locale));
  if (!page) throw new Error(`${key} has no page in out/. Run: npm run build`);
  return page;
}

const scriptOf = (locale: string) => builtScript('search', locale);
const codeOf = (locale: string) => readFileSync(`out${scriptOf(locale)}`, 'utf8');

/** The scripts that a page asks for. */
const sourcesIn = (html: string) => [...html.matchAll(/<script\b[^>]*?\bsrc="([^"]*)"/g)].map(([, source]) => source);

/** The links in the main part of a page: where to, and what they say. */
function linksIn(html: string) {
  const main = elementsIn(parse(html)).find(({ tagName }) => tagName === 'main');
  return (main ? elementsIn(main) : [])
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({ href: attribute(link, 'href'), text: getTextContent(link).toLowerCase() }));
}

describe.each(locales)('the search in %s', (locale) => {
  test('weighs little: its code and its index together', () => {
    expect(brotliCompressSync(codeOf(locale)).length).toBeLessThanOrEqual(limit);
  });

  test('is asked for by the search page only, once', () => {
    const asking = pages.flatMap(({ address, html }) =>
      sourcesIn(html)
        .filter((source) => source === scriptOf(locale))
        .map(() => address),
    );
    expect(asking).toEqual([linkTo('page/search', locale)]);
  });

  test('runs under a policy that lets no page turn text into code', () => {
    expect(securityHeaders([])['Content-Security-Policy']).not.toMatch(/wasm|eval|unsafe/);
    expect(pageOf('page/search', locale).html).not.toMatch(/http-equiv="content-security-policy/i);
    expect(codeOf(locale)).not.toMatch(
      /\bWebAssembly\b|\beval\(|\bnew Function\b|\bimport\(|innerHTML|document\.write/,
    );
  });

  test.each(['page/search', 'page/a-z'])('has everything by its title on %s, for those without a script', (key) => {
    const links = linksIn(pageOf(key, locale).html);
    const lacking = foundDocuments(content)
      .filter(({ type, id, words }) => {
        const href = linkTo(`${type}/${id}`, locale);
        return !links.some((link) => link.href === href && link.text === words[locale].title.toLowerCase());
      })
      .map(({ type, id }) => `${type}/${id}`);
    expect(lacking).toEqual([]);
  });

  test.each(['page/search', 'page/a-z'])('has each other name of every situation and service on %s', (key) => {
    const links = linksIn(pageOf(key, locale).html);
    const documents = [...content.situation, ...content.service];
    expect(documents.flatMap(({ words }) => words[locale].alsoKnownAs).length).toBeGreaterThan(documents.length);
    const lacking = documents.flatMap(({ type, id, words }) => {
      const href = linkTo(`${type}/${id}`, locale);
      const texts = links.filter((link) => link.href === href).map(({ text }) => text);
      return words[locale].alsoKnownAs
        .filter((name) => !texts.some((text) => text.startsWith(name.toLowerCase())))
        .map((name) => `${type}/${id}: ${name}`);
    });
    expect(lacking).toEqual([]);
  });

  test.each(['page/search', 'page/a-z'])('leads nowhere else and never to nothing on %s', (key) => {
    const addresses = new Set(pages.map(({ address }) => address));
    const own = linksIn(pageOf(key, locale).html).map(({ href = '' }) => href);
    const below = own.filter((href) => href.startsWith('/')).map((href) => href.replace(/#.*/, ''));
    expect(below.filter((href) => !addresses.has(href) || !href.startsWith(`/${locale}/`))).toEqual([]);
  });

  test('can be reached from the header of every page', () => {
    const own = pages.filter(({ address }) => address.startsWith(`/${locale}/`));
    expect(own.length).toBeGreaterThan(50);
    const faults = own.filter(({ html }) => {
      const header = elementsIn(parse(html)).find(({ tagName }) => tagName === 'header');
      const hrefs = header ? elementsIn(header).map((element) => attribute(element, 'href')) : [];
      return !hrefs.includes(linkTo('page/search', locale));
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});
