import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Budget, budgetFor, heaviestOf, overBudget } from '../../bench/budget/judge';
import { weighPages } from '../../bench/budget/measure';
import { temporaryFolder, writeFiles } from '../support/temp-dir';

const script = 'document.title;'.repeat(20);
const css = 'a{color:red}';
const page = (type: string, id: string, words: string) =>
  `<!doctype html><html lang="nl"><head><link rel="icon" href="/i.svg"><link rel="canonical" href="/"><style>${css}</style></head><body><main data-type="${type}" data-id="${id}">${words}</main><script src="/islands/site.js"></script></body></html>`;

/** A built site with these pages, each with its compressed twin. */
function siteWith(pages: Record<string, string>) {
  const files = { ...pages, 'islands/site.js': script };
  return temporaryFolder(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, text]): [string, string | Buffer][] => [
        [name, text],
        [`${name}.br`, brotliCompressSync(text)],
      ]),
    ),
  );
}

const written = (budget: Budget) => JSON.stringify(budget, null, 2);

const service = page('service', 'helpwanted', 'Bel nu.');
const weighBoth = () =>
  weighPages(siteWith({ 'nl/contact/helpwanted/index.html': service, 'index.html': '<p>Nederlands</p>' }));

test('a page weighs what the browser of a visitor loads for it', () => {
  expect(weighBoth()).toEqual([
    {
      address: '/',
      kind: 'other',
      weight: { page: brotliCompressSync('<p>Nederlands</p>').length, css: 0, islands: 0, requests: 1, files: 0 },
    },
    {
      address: '/nl/contact/helpwanted/',
      kind: 'service',
      weight: {
        page: brotliCompressSync(service).length,
        css: brotliCompressSync(css).length,
        islands: brotliCompressSync(script).length,
        requests: 3,
        files: 0,
      },
    },
  ]);
});

test('prose pages have a budget each, other pages one per type', () => {
  const kinds = weighPages(
    siteWith({ 'nl/a/index.html': page('page', 'about', ''), 'nl/b/index.html': page('node', 'x', '') }),
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['page/about', 'node']);
});

test('a page within its budget is fine; one byte, one file or one script more is told by name', () => {
  const pages = weighBoth();
  const budget = budgetFor(heaviestOf(pages));
  expect(overBudget(pages, written(budget))).toEqual([]);
  const { weight } = pages[1] ?? { weight: { page: 0, islands: 0, requests: 0 } };
  for (const figure of ['page', 'islands', 'requests'] as const) {
    const tight = { ...budget, service: { ...weight, [figure]: weight[figure] - 1 } };
    const { page: html, islands, requests } = tight.service;
    const limits = { ...budget, service: { page: html, islands, requests } };
    expect(overBudget(pages, written(limits))).toEqual([
      `/nl/contact/helpwanted/: ${figure} ${weight[figure]}, and the limit of service (budget.json:7) is ${weight[figure] - 1}`,
    ]);
  }
});

test('pictures that come without being asked for count in their heaviest form, a film and a PDF do not', () => {
  const words = `<picture><source srcset="/files/a.avif 320w, /files/b.avif 640w"><source srcset="/files/c.webp 640w"><img src="/files/d.jpg"></picture><video src="/files/e.mp4" poster="/files/f.webp" preload="none"></video><a href="/files/g.pdf">PDF</a>`;
  const sizes = {
    'a.avif': 10,
    'b.avif': 100_000,
    'c.webp': 90_000,
    'd.jpg': 500_000,
    'e.mp4': 9_000_000,
    'f.webp': 60_000,
    'g.pdf': 500_000,
  };
  const folder = siteWith({ 'nl/a/index.html': page('page', 'about', words) });
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`files/${name}`, Buffer.alloc(size)])),
  );
  const [weighed] = weighPages(folder);
  expect([weighed?.weight.files, weighed?.weight.requests]).toEqual([160_000, 3]);
  const [told = '', ...more] = overBudget(
    weighed ? [weighed] : [],
    written({ page: { page: 9000, islands: 2500, requests: 3 } }),
  );
  expect(more).toEqual([]);
  expect(told).toMatch(/^\/nl\/a\/: its pictures weigh 160000 bytes together, and the limit is 150000\. Take one away/);
});

test('a new kind of page needs a budget, and a budget needs pages', () => {
  const pages = weighBoth();
  const budget = budgetFor(heaviestOf(pages.slice(1)));
  expect(overBudget(pages, written({ ...budget, poster: { page: 1, islands: 1, requests: 1 } }))).toEqual([
    'budget.json has no limits for other',
    'budget.json:7 has limits for poster, and there is no such page',
  ]);
});

test('an editor who adds one more date to a list stays within the limits that were recorded', () => {
  const calendar = { page: 9000, css: 0, islands: 2500, requests: 3, files: 0 };
  const limits = budgetFor([{ kind: 'page/calendar', pages: 2, largest: '/nl/centrum/agenda/', weight: calendar }]);
  expect(limits['page/calendar']?.page).toBeGreaterThanOrEqual(calendar.page + 400);
  expect(limits['page/calendar']?.islands).toBeLessThanOrEqual(calendar.islands + 100);
});

test('a page that an editor adds has the limits of any page until it has a row of its own, and they stay', () => {
  const added = weighPages(siteWith({ 'nl/new/index.html': page('page', 'new', 'Words.') }));
  const roomy = { page: { page: 9000, islands: 2500, requests: 3 } };
  expect(overBudget(added, written(roomy))).toEqual([]);
  expect(overBudget(added, written({ page: { ...roomy.page, requests: 2 } }))).toEqual([
    '/nl/new/: requests 3, and the limit of page (budget.json:2) is 2',
  ]);
  expect(budgetFor(heaviestOf(added), roomy).page).toEqual(roomy.page);
});
