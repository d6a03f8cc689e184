import { expect, test } from '@playwright/test';
import { visit } from '../support/visit';

const planted = `<!doctype html><html lang="en"><head><title>Planted</title>
<style>
  body { background: #fff; color: #000 }
  #pale { color: #bbb }
  @media (prefers-color-scheme: dark) { body { background: #000; color: #fff } #dim { color: #333 } #pale { color: #fff } }
</style></head><body>
<main><h1>Planted</h1>
  <p id="pale">Pale in light</p><p id="dim">Dim in the dark</p>
  <img src="/favicon.svg"><input id="nameless">
  <label id="twice" for="known">Known</label><input id="known" aria-labelledby="twice"><span id="twice">again</span>
  <a href="/nl/">Read more</a> <a href="/en/">Read more</a>
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
    'duplicate-id-aria',
    'identical-links-same-purpose',
    'image-alt',
    'label',
    'landmark-no-duplicate-main',
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
