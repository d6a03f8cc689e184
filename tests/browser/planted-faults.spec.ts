import { expect, test } from '@playwright/test';
import { visit } from '../support/visit';

const planted = `<!doctype html><html lang="en"><head><title>Planted</title>
<style>
  body { background: #fff; color: #000 }
  #pale { color: #bbb } a { color: #111; text-decoration: none }
  #grey { color: #707070 }
  @media (prefers-color-scheme: dark) { body { background: #000; color: #fff } #dim { color: #333 } #pale, #grey { color: #fff } }
</style></head><body>
<main><h1>Planted</h1>
  <p id="pale">Pale in light</p><p id="dim">Dim in the dark</p>
  <img src="/favicon.svg"><input id="nameless">
  <p id="grey">Grey</p>
  <p>Read <a href="/one/" id="plain">more of this</a>, in words enough for a paragraph.</p>
  <div style="width: 400px">wide</div>
  <img alt="" src="https://foreign.example/pixel.gif">
</main>
<main><p>A second one</p></main>
<script>
  console.error('a complaint');
  document.cookie = 'seen=1';
  localStorage.setItem('seen', '1');
  sessionStorage.setItem('seen', '1');
  indexedDB.open('seen');
  void caches.open('seen');
  throw new Error('a fault');
</script></body></html>`;

test('a visit tells of every kind of fault that stands on a page', async ({ page, baseURL }) => {
  await page.route('**/planted/', (route) => route.fulfill({ contentType: 'text/html', body: planted }));
  await page.route('https://foreign.example/**', (route) => route.abort());
  const told = await visit(page, '/planted/', baseURL);

  const rules = new Set(told.barriersInLight.map((barrier) => barrier.split(':')[0]));
  const wanted = [
    'color-contrast',
    'color-contrast-enhanced',
    'image-alt',
    'label',
    'landmark-no-duplicate-main',
    'link-in-text-block',
  ];
  expect(wanted.filter((rule) => !rules.has(rule))).toEqual([]);
  expect(told.barriersInLight).toContain('color-contrast: #pale');
  expect(told.barriersInLight).not.toContain('color-contrast: #dim');
  expect(told.barriersInDark).toContain('color-contrast: #dim');
  expect(told.barriersInDark).not.toContain('color-contrast: #pale');
  expect(told.widthBeyondPhone).toBeGreaterThan(0);
  expect(told.foreignRequests).toEqual(['https://foreign.example/pixel.gif']);
  expect(told.complaints).toEqual(expect.arrayContaining(['a complaint', 'a fault']));
  expect(told.cookies).toEqual(['seen']);
  expect(told.kept).toEqual({ local: ['seen'], session: ['seen'], databases: ['seen'], caches: ['seen'] });
});
