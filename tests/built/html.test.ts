import { existsSync, readFileSync } from 'node:fs';
import type { Element } from '@parse5/tools';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

const pages = builtPages();

const parsed = pages.map((page) => ({ ...page, elements: elementsIn(parse(page.html)) }));

/** Browser code of our own, from a file: it can do no more than the site's policy lets such files do. */
const isIsland = (element: Element) =>
  /^\/islands\/[\w.-]+\.js$/.test(attribute(element, 'src') ?? '') && element.childNodes.length === 0;

test('no page has a frame, an inline style, or a script but our own files in /islands/', () => {
  const offenders = parsed.flatMap(({ address, elements }) =>
    elements
      .filter(
        (element) =>
          (element.tagName === 'script' &&
            attribute(element, 'type') !== 'application/ld+json' &&
            !isIsland(element)) ||
          ['iframe', 'object', 'embed'].includes(element.tagName) ||
          attribute(element, 'style') !== undefined,
      )
      .map(({ tagName }) => `${address} <${tagName}>`),
  );
  expect(offenders).toEqual([]);
});

test('what somebody chooses is never sent or kept: every choice stands in a form that goes nowhere, and there is no other form', () => {
  const goesNowhere = (form: Element) =>
    attribute(form, 'method') === 'dialog' && attribute(form, 'autocomplete') === 'off' && !attribute(form, 'action');
  const isSending = (element: Element) => element.tagName === 'button' && attribute(element, 'type') !== 'button';
  const ofType = (elements: Element[], ...types: string[]) =>
    elements.filter((element) => types.includes(attribute(element, 'type') ?? ''));
  const withChoices = parsed.flatMap(({ address, elements }) => {
    const forms = elements.filter(({ tagName }) => tagName === 'form');
    const choices = ofType(elements, 'radio', 'checkbox');
    const within = forms.filter(goesNowhere).flatMap(elementsIn);
    expect(
      forms.filter(
        (form) =>
          !goesNowhere(form) ||
          ofType(elementsIn(form), 'submit', 'image').length > 0 ||
          elementsIn(form).some(isSending),
      ),
    ).toEqual([]);
    expect(
      choices.filter((choice) => !within.includes(choice)).map((choice) => `${address} ${attribute(choice, 'name')}`),
    ).toEqual([]);
    return choices.length > 0 ? [address] : [];
  });
  expect(withChoices.length).toBeGreaterThan(4);
});

test('no list is empty, but that of what a search will find', () => {
  const empty = parsed.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName, childNodes }) => ['ul', 'ol'].includes(tagName) && childNodes.length === 0)
      .filter((list) => attribute(list, 'data-search-results') === undefined)
      .map((list) => `${address} ${attribute(list, 'class')}`),
  );
  expect(empty).toEqual([]);
});

test('every page has exactly one stylesheet, that of its kind, inline', () => {
  const styles = pages.map(({ html }) => html.match(/<style[^>]*>[\s\S]*?<\/style>/g) ?? []);
  expect(styles.every((found) => found.length === 1)).toBe(true);
  // Each costs a part of the policy in every answer.
  expect(new Set(styles.flat()).size).toBeLessThanOrEqual(8);
});

test('every link to this site leads to a page or a file, and every anchor to an element', () => {
  const ids = new Map(
    parsed.map(({ address, elements }) => [address, new Set(elements.map((element) => attribute(element, 'id')))]),
  );
  const dead = parsed.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => attribute(element, 'href') ?? '')
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => {
        const [path = '', anchor] = href.split('#');
        if (/\.\w+$/.test(path)) return !existsSync(`out${path}`);
        const target = ids.get(path || address);
        return !target || (anchor !== undefined && !target.has(anchor));
      })
      .map((href) => `${address} -> ${href}`),
  );
  expect(dead).toEqual([]);
});

test('every page has its own title and description, and its heading comes once', () => {
  const faults = parsed.flatMap(({ address, elements }) => {
    const description = elements.find((element) => attribute(element, 'name') === 'description');
    const headings = elements.filter(({ tagName }) => tagName === 'h1').length;
    return headings === 1 && description ? [] : [address];
  });
  expect(faults).toEqual([]);
  const titles = pages
    .filter(({ address }) => address.startsWith('/nl/'))
    .map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the sitemap names the choice of language, and every page of every language except the 404s', () => {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8');
  const named = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g)].map(([, address]) => address).sort();
  const expected = pages
    .map(({ address }) => address)
    .filter((address) => /^\/((nl|en|help)\/|$)/.test(address) && !address.includes('/404/'));
  expect(named).toEqual(expected.sort());
});

test('every page names itself and its translations to search engines, with absolute addresses', () => {
  const faults = parsed.flatMap(({ address, elements }) => {
    if (!/^\/((nl|en)\/|$)/.test(address) || address.includes('/404/')) return [];
    const links = elements.filter(({ tagName }) => tagName === 'link');
    const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
    const languages = links
      .filter((link) => attribute(link, 'rel') === 'alternate')
      .flatMap((link) => attribute(link, 'hreflang') ?? []);
    const isRight =
      attribute(canonical ?? (links[0] as Element), 'href')?.endsWith(address) &&
      languages.join() === 'nl,en,x-default';
    return isRight ? [] : [address];
  });
  expect(faults).toEqual([]);
});
