import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finish } from '@/publish/finish';
import { buildIn } from '@/serving/build';
import { hashSource, inlineStyles } from '@/serving/inline-styles';
import { temporaryFolder } from '../support/temp-dir';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="nl"><head><link rel="stylesheet" href="/_next/a.css"><script src="/_next/a.js"></script></head><body>${body}</body></html>`;

/** What Next exports, in small. */
const exported = {
  'index.html': page('<p>choice</p>'),
  'nl/index.html': page('<p>thuis</p>'),
  'nl/index.txt': 'flight data',
  'nl/__next._full.txt': 'flight data',
  '404.html': page('<p>not found</p>'),
  '404/index.html': page('<p>a copy</p>'),
  '_not-found/index.html': page('<p>a copy</p>'),
  'help/no-language/index.html': page('<p>not found</p>'),
  '_next/a.css': 'p{color:red}',
  '_next/a.js': 'start()',
  'robots.txt': 'User-Agent: *',
  'favicon.svg': '<svg/>',
};

test('every page carries the stylesheet and no script', async () => {
  const out = temporaryFolder(exported);
  await finish(out);
  for (const file of ['index.html', 'nl/index.html', '404.html']) {
    const html = readFileSync(path.join(out, file), 'utf8');
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).not.toMatch(/<script|<link/);
  }
});

test('what only the framework needs is gone, and what visitors need is there', async () => {
  const out = temporaryFolder(exported);
  await finish(out);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\w\.\w+$/.test(file));
  expect(files.sort()).toEqual([
    '.server/styles.json',
    '404.html',
    'favicon.svg',
    'index.html',
    'licences.txt',
    'nl/index.html',
    'robots.txt',
  ]);
});

test('a picture, film or PDF is published when a page shows it, and not before', async () => {
  const shown = ['poster.0a1b2c3d4e.avif', 'poster.5e6f7a8b9c.jpg', 'film.0a1b2c3d4e.mp4', 'film-nl.0a1b2c3d4e.vtt'];
  const [small, fallback, film, captions] = shown.map((name) => `/files/${name}`);
  const out = temporaryFolder({
    ...exported,
    'nl/index.html': page(
      `<picture><source srcset="${small} 320w"><img src="${fallback}" alt=""></picture><video src="${film}"><track src="${captions}"></video>`,
    ),
    ...Object.fromEntries([...shown, 'leaflet.0a1b2c3d4e.pdf', 'poster.0000000000.jpg'].map((n) => [`files/${n}`, ''])),
  });
  await finish(out);
  expect(readdirSync(path.join(out, 'files')).sort()).toEqual([...shown].sort());
});

test('a page that breaks the policy stops the build, and every offender is named with its page', async () => {
  const out = temporaryFolder({
    ...exported,
    'nl/a/index.html': page('<p style="color:red">x</p>'),
    'en/b/index.html': page('<iframe src="/x"></iframe>'),
  });
  const failure = await finish(out).catch((error: Error) => error.message.split('\n'));
  expect(failure).toEqual([
    expect.stringMatching(/^en\/b\/index\.html: .*iframe/),
    expect.stringMatching(/^nl\/a\/index\.html: .*style/),
  ]);
});

test('a page that asks for a stylesheet that is not there stops the build', async () => {
  await expect(finish(temporaryFolder({ 'index.html': page('') }))).rejects.toThrow('a.css');
});

test('a text file of our own is published', async () => {
  const out = temporaryFolder({ ...exported, '.well-known/security.txt': 'Contact: mailto:desk@desk.example' });
  await finish(out);
  expect(existsSync(path.join(out, '.well-known/security.txt'))).toBe(true);
});

test('a page carries no rules for what its kind of page never has, and servers know every sheet', async () => {
  const css =
    '.a{top:0}.b,.a+b{top:1px}.c:not(.a){top:2px}:is(.d,.e) p{top:3px}.made-by-script{top:4px}h1,h2{top:5px}[open]>p{top:6px}[data-id=about] p,[data-id=home]{top:7px}[data-is-open=yes]~p{top:8px}[data-of-nothing]{top:9px}';
  const kind = (name: string, body: string) =>
    page(`<main data-type="page" data-id="${name}">${body}</main><script src="/islands/site.js"></script>`);
  const out = temporaryFolder({
    ...exported,
    '_next/a.css': css,
    'nl/index.html': kind('home', '<h1 title="a > b" class="a c">thuis</h1>'),
    'en/index.html': kind('home', '<p class="e">home</p>'),
    'nl/over/index.html': kind('about', '<p class="b">over</p>'),
    'islands/site.js': 'element.className="made-by-script";element.dataset.isOpen="yes"',
  });
  await finish(out);
  const styleOf = (file: string) => inlineStyles(readFileSync(path.join(out, file), 'utf8'));
  const home =
    '.a{top:0}.c:not(.a){top:2px}:is(.d,.e) p{top:3px}.made-by-script{top:4px}h1{top:5px}[open]>p{top:6px}[data-id=home]{top:7px}[data-is-open=yes]~p{top:8px}';
  expect(styleOf('nl/index.html')).toEqual([home]);
  expect(styleOf('en/index.html')).toEqual([home]);
  const [other = ''] = styleOf('nl/over/index.html');
  expect(other).toContain('.b{top:1px}');
  expect(other).not.toContain('.c');
  expect(buildIn(out).styleHashes.toSorted()).toEqual([hashSource(home), hashSource(other)].toSorted());
});
