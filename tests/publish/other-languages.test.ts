import { expect, test, vi } from 'vitest';
import { saidIn } from '@/lib/said-in';
import { strip } from '@/publish/finish/html';

vi.mock('@/i18n/locale', async () => (await import('../support/frisian')).localeWithFrisian());

const page = (lang: string, body: string) =>
  `<html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`;

/** What stands in the body after the finish. */
function finished(body: string, lang = 'fy'): string {
  const [, inside = ''] = /<body>([\s\S]*)<\/body>/.exec(strip(page(lang, body)).html) ?? [];
  return inside.trim();
}

const dutch = saidIn('nl', 'Zoeken');

test('a link that leads out of the language of a page says so, to a machine and in words', () => {
  expect(finished('<a href="/nl/zoeken/">Sykje</a>')).toBe(
    '<a href="/nl/zoeken/" hreflang="nl">Sykje<span lang="nl"> (Nederlands)</span></a>',
  );
});

test('a link that stays in the language, or goes to another site or to a place on the page, says nothing', () => {
  for (const href of ['/fy/side/', 'https://nl.example/nl/', '#nl', 'tel:112', '/help/pl/', '/data/nl.json'])
    expect(finished(`<a href="${href}">Sykje</a>`)).toBe(`<a href="${href}">Sykje</a>`);
});

test('a link that says its language already, as the switch of languages does, is not named twice', () => {
  const link = '<a href="/nl/" lang="nl" hreflang="nl">Nederlands</a>';
  expect(finished(link)).toBe(link);
});

test('the name of the language stands before a sign behind the words of a link', () => {
  expect(finished('<a href="/nl/x/">Help<svg></svg></a>')).toBe(
    '<a href="/nl/x/" hreflang="nl">Help<span lang="nl"> (Nederlands)</span><svg></svg></a>',
  );
});

test('words in another language get their language where they stand alone, and a place of their own in a sentence', () => {
  expect(finished(`<b>${dutch}</b>`)).toBe('<b lang="nl">Zoeken</b>');
  expect(finished(`<b>Mear: ${dutch}!</b>`)).toBe('<b>Mear: <span lang="nl">Zoeken</span>!</b>');
});

test('a label of a link in another language is named too, and words that may be hidden keep the name with them', () => {
  expect(finished(`<a href="/nl/zoeken/" aria-label="${dutch}"><svg></svg><i>${dutch}</i></a>`)).toBe(
    '<a href="/nl/zoeken/" lang="nl" hreflang="nl" aria-label="Zoeken (Nederlands)"><svg></svg><i lang="nl">Zoeken (Nederlands)</i></a>',
  );
});

test('what is on a picture, in another language, is read aloud in that language', () => {
  expect(finished(`<img src="/files/a.jpg" alt="${dutch}">`)).toBe('<img src="/files/a.jpg" alt="Zoeken" lang="nl">');
});

test('data for search engines and the title of a tab hold words only', () => {
  const { html } = strip(
    `<html lang="fy"><head><title>${dutch}</title><script type="application/ld+json">{"name":"${dutch}"}</script></head></html>`,
  );
  expect(html).toContain('<title>Zoeken</title>');
  expect(html).toContain('{"name":"Zoeken"}');
});

test('on a page in a language of the whole site nothing is changed', () => {
  const body = '<a href="/en/search/">Search</a>';
  expect(finished(body, 'nl')).toBe(body);
});
