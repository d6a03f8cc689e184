import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { strip, withStyle } from '@/publish/finish/html';
import { hashSource, inlineStyles } from '@/serving/inline-styles';

/** A page as Next exports it, with this in its head and its body. */
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;

const finished = (html: string, css = 'a{}') => withStyle(strip(html).html, css);

test.each([
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>self.__next_f.push([1,"data"])</script>',
  '<script type="module">start()</script>',
  '<script src="https://elsewhere.example/islands/x.js"></script>',
  '<script src="//islands/x.js"></script>',
  '<script src="/islands.js"></script>',
])('a visitor gets no script of the framework or of others: %s', (script) => {
  expect(finished(page(script))).not.toContain('<script');
  expect(finished(page('', `<p>${script}</p>`))).not.toContain('<script');
});

test.each([
  '<script type="application/ld+json">{"@type":"Service"}</script>',
  '<script type="module" src="/islands/open-state.js"></script>',
])('our own scripts and data stay as they are: %s', (script) => {
  expect(finished(page(script))).toContain(script);
});

test.each([
  '<link rel="preload" href="/_next/x.js" as="script">',
  '<link rel="modulepreload" href="/_next/x.js">',
  '<link rel="prefetch" href="/nl/">',
  '<link rel="stylesheet" href="/_next/x.css">',
])('a browser is not told to load what is gone: %s', (link) => {
  expect(finished(page(link))).not.toContain('<link');
});

test.each(['<link rel="canonical" href="https://site.example/nl/">', '<link rel="icon" href="/favicon.svg">'])(
  'links that a visitor or a search engine needs stay: %s',
  (link) => {
    expect(finished(page(link))).toContain(link);
  },
);

test('comments go, wherever they stand', () => {
  expect(finished(page('<!-- a -->', '<p>112<!-- --> now</p><!--$--><!--/$-->'))).not.toContain('<!--');
  expect(finished(page('', '<p>112<!-- --> now</p>'))).toContain('<p>112 now</p>');
});

test('hidden boxes without anything in them go; what holds words stays', () => {
  expect(finished(page('', '<div hidden=""><!--$--><!--/$--></div>'))).not.toContain('<div');
  expect(finished(page('', '<div hidden=""></div>'))).not.toContain('<div');
  expect(finished(page('', '<div hidden="">words</div>'))).toContain('<div hidden="">words</div>');
  expect(finished(page('', '<div class="empty"></div>'))).toContain('<div class="empty"></div>');
});

test('the rest of a page stays as it was', () => {
  const body = '<main data-type="page"><a href="tel:112">112 &amp; meer</a><svg viewBox="0 0 1 1"></svg></main>\n';
  expect(finished(page('<title>T</title>', body))).toBe(page('<title>T</title><style>a{}</style>', body));
});

test('words of two parts stand apart, also for who reads the page without its styles', () => {
  const list = '<ul><li><b>Bellen</b><ul><li>0800</li></ul></li><li>Chat <b>nu</b>!</li></ul>';
  const text = finished(page('', `<p>Een</p><p>Twee</p>${list}`), '').replace(/<[^>]*>/g, '');
  expect(text.split(/\n+/).slice(0, -1)).toEqual(['Een', 'Twee', 'Bellen', '0800', 'Chat nu!']);
});

test('the addresses of the stylesheets that a page asked for are known, in order', () => {
  const links = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
  expect(strip(page(links)).stylesheets).toEqual(['/a.css', '/b.css']);
});

const css = 'a>b{content:"<&"}\n@media(prefers-color-scheme:dark){a{color:#fff}}';

test('a page has exactly one stylesheet, at the end of its head, letter for letter', () => {
  const html = finished(page('<link rel="stylesheet" href="/a.css"><title>T</title>'), css);
  expect(html).toContain(`<title>T</title><style>${css}</style></head>`);
  expect(inlineStyles(html)).toEqual([css]);
});

test('the policy allows exactly this stylesheet', () => {
  const [style = ''] = inlineStyles(finished(page(''), css));
  const digest = createHash('sha256').update(css).digest('base64');
  expect(hashSource(style)).toBe(`sha256-${digest}`);
  expect(hashSource(`${style} `)).not.toBe(hashSource(style));
});

test('styles are found wherever they stand', () => {
  expect(inlineStyles(page('<style>a{}</style>', '<svg><style>b{}</style></svg>'))).toEqual(['a{}', 'b{}']);
});

test('a stylesheet that would end its own element stops the build', () => {
  expect(() => finished(page(''), 'a{}</style><p>b{}')).toThrow();
});

test.each([
  '@import "/x.css";',
  'a{background:url(https://elsewhere.example/x.png)}',
  "a{background:url('//x.example/y')}",
])('a stylesheet that loads from elsewhere stops the build: %s', (css) => {
  expect(() => finished(page(''), css)).toThrow('elsewhere');
});
