import { expect, test } from '@playwright/test';
import { crawl } from '../../bench/proof/crawl';
import { leave, traceLeft, useFinder, useSearch } from '../../bench/proof/uses';

const origin = 'https://tracking.example';

/** A small site that keeps what it promises not to keep. */
const site: Record<string, string> = {
  '/': `<a href="/finder/">Finder</a><a href="/search/#top">Search</a><a href="https://other.example/">Elsewhere</a>
    <script>document.cookie = 'seen=1'; localStorage.setItem('seen', '1'); indexedDB.open('seen')</script>`,
  '/finder/': `<details><summary>Door</summary><details data-situation="a"><summary>Choice</summary>
    <p data-outcome="a">Call</p></details></details><input type="radio" onclick="location.hash = 'chosen'">
    <a data-quick-exit href="https://other.example/">Exit</a>`,
  '/search/': `<input type="search" oninput="document.title = this.value; fetch('/asked')"><p data-result>Found</p>
    <img src="https://pixel.example/seen.gif">`,
};

test.beforeEach(({ context }) =>
  context.route(`${origin}/**`, (route) => {
    const body = site[new URL(route.request().url()).pathname];
    return route.fulfill({
      status: body ? 200 : 404,
      contentType: 'text/html',
      body: `<title>Site</title>${body ?? ''}`,
    });
  }),
);

test('a crawl tells of every page, every cookie, every store and every other host', async ({ context }) => {
  expect(await crawl(context, origin)).toMatchObject({
    pages: 3,
    hosts: ['pixel.example'],
    cookies: ['seen'],
    stored: ['local seen', 'database seen'],
  });
});

test('what a finder, a search or an exit leaves behind is told', async ({ context }) => {
  expect(await traceLeft(context, `${origin}/finder/`, useFinder)).toEqual(['address', 'history']);
  expect(await traceLeft(context, `${origin}/search/`, useSearch)).toEqual(['title', 'requests']);
  // A plain link leaves the page that it stands on.
  expect(await leave(context, `${origin}/`, `${origin}/finder/`)).toEqual({ isPageGone: false, earlier: 2 });
});
