import { expect, test } from 'vitest';
import { saidIn } from '@/lib/said-in';
import { refusals } from '@/publish/finish/refuse';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;

test.each(['**', '~~', '](', '| a | b |', '[^1]', '# Kop'])('%s in the words of an editor is refused', (mark) => {
  expect(refusals(page(`<div class="prose"><p>Woorden\n${mark}\nwoorden</p></div>`))).toHaveLength(1);
  expect(refusals(page(`<div class="max-w-prose"><p>Woorden\n${mark}\nwoorden</p></div>`))).toEqual([]);
});

test.each(['C#', '2*3', 'a | b', '[sic]'])('%s in the words of an editor is fine', (words) => {
  expect(refusals(page(`<div class="prose"><p>Over ${words} en <a href="/nl/">meer</a></p></div>`))).toEqual([]);
});

test('a page of ours is fine', () => {
  const head =
    '<style>a{}</style><link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://site.example/">';
  const body = `<main id="main"><a href="https://elsewhere.example/">site</a><a href="tel:112">112</a>
    <a href="/zoeken/" aria-label="Zoeken"><svg></svg></a>
    <img src="/mark.svg" srcset="/mark.svg 1x, /mark-2.svg 2x" alt=""><script src="/islands/x.js"></script>
    <section data-crisis="" hidden=""><p>shown by our own script</p></section>
    <script type="application/ld+json">{"url":"https://elsewhere.example/"}</script></main>`;
  expect(refusals(page(body, head))).toEqual([]);
});

test.each([
  ['inline style', '<p style="color:red">x</p>', 'style="color:red"'],
  ['a handler', '<button onclick="go()">x</button>', '<button onclick>'],
  ['a handler without a value', '<img src="/x.svg" onerror alt="">', '<img onerror>'],
  ['a foreign script', '<script src="https://elsewhere.example/x.js"></script>', 'elsewhere.example'],
  ['a foreign picture', '<img src="//elsewhere.example/x.png" alt="">', 'elsewhere.example'],
  [
    'a foreign picture for large screens',
    '<img srcset="https://elsewhere.example/x.png 2x" alt="">',
    'elsewhere.example',
  ],
  ['a picture within an address', '<img src="data:image/png;base64,AAAA" alt="">', 'data:'],
  ['a foreign poster', '<video poster="HTTPS://elsewhere.example/x.png"></video>', 'elsewhere.example'],
  ['a foreign place to send to', '<button formaction=" https://elsewhere.example/">x</button>', 'elsewhere.example'],
  ['content that streams in later', '<div hidden="" id="S:0">x</div>', '<div hidden>'],
  ['content that streams in later under any name', '<section hidden="" id="R7"><p>x</p></section>', '<section hidden>'],
  ['a placeholder of the framework', '<template id="B:0"></template>', '<template>'],
  ['a placeholder under any name', '<template data-later=""></template>', '<template>'],
  ['a frame', '<iframe src="/x"></iframe>', '<iframe>'],
  ['an object', '<object data="/x"></object>', '<object>'],
  ['an embed', '<embed src="/x">', '<embed>'],
  ['words that still say their language by themselves', `<p>${saidIn('nl', 'Zoeken')}</p>`, 'says its language'],
  ['such words in an address', `<a href="mailto:?subject=${encodeURIComponent(saidIn('nl', 'x'))}">x</a>`, 'says its'],
  ['a second stylesheet', '<style>a{}</style><style>b{}</style>', '<style>'],
  ['another base for its links', '<base href="/x/">', '<base>'],
  ['a link without words', '<a href="https://site.example/"> <svg></svg></a>', 'a link without words'],
  ['a form that sends', '<form autocomplete="off"><input name="q"></form>', '<form>'],
  ['a form that browsers remember', '<form method="dialog"><input name="q"></form>', '<form>'],
  ['a button that sends a form all the same', '<button formmethod="get">x</button>', 'formmethod'],
])('a page with %s is refused, and the offender named', (_what, body, named) => {
  const found = refusals(page(`<div><section>${body}</section></div>`));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(named);
});

test.each(['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'manifest'])(
  'a page whose %s link goes to a foreign host is refused',
  (rel) => {
    expect(refusals(page('', `<link rel="${rel}" href="https://elsewhere.example/x">`))).toHaveLength(1);
    expect(refusals(page('', `<link rel="${rel}" href="/x">`))).toEqual([]);
  },
);

test('every offender of a page is named, not only the first', () => {
  expect(refusals(page('<p style="a" onclick="b">x</p><iframe src="//elsewhere.example/"></iframe>'))).toHaveLength(4);
});

test.each([
  [
    'a foreign picture that is not the first choice',
    '<img srcset="/x.png 1x, https://elsewhere.example/x.png 2x" alt="">',
  ],
  [
    'a foreign picture for browsers without scripts',
    '<noscript><img src="https://elsewhere.example/x.png" alt=""></noscript>',
  ],
  ['a foreign picture in a drawing', '<svg><image href="https://elsewhere.example/x.png"></image></svg>'],
  ['a foreign symbol in a drawing', '<svg><use href="https://elsewhere.example/x.svg#a"></use></svg>'],
  ['a foreign picture fetched beforehand', '<link rel="canonical" imagesrcset="https://elsewhere.example/x.png 2x">'],
  ['a foreign icon in an old form', '<link rel="shortcut icon" href="https://elsewhere.example/x.ico">'],
  ['a foreign icon for a phone', '<link rel="apple-touch-icon" href="https://elsewhere.example/x.png">'],
  ['a link that reports who follows it', '<a href="/x" ping="https://elsewhere.example/">x</a>'],
  ['a jump to elsewhere', '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">'],
])('a page with %s is refused', (_what, body) => {
  expect(refusals(page(body))).toHaveLength(1);
});

test('an offender within a template is named as well', () => {
  expect(refusals(page('<template><p style="color:red">x</p></template>'))).toEqual([
    expect.stringContaining('color:red'),
    expect.stringContaining('<template>'),
  ]);
});
