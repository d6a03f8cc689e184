// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { bundleFor, startEachTestAnew } from '../support/islands';
import { messages } from '../support/render';

startEachTestAnew();
test('x', async () => {
  bundleFor('nl');
  document.body.innerHTML = '<a href="https://nos.nl/" data-quick-exit>weg</a><span role="status" data-exit-status></span><p>secret</p>';
  const replace = vi.fn(() => console.log(document.body.innerHTML, document.title));
  vi.stubGlobal('location', { replace });
  const { watchQuickExit } = await import('@/islands/quick-exit');
  watchQuickExit();
  document.querySelector('a')!.click();
  expect(replace).toHaveBeenCalledWith('https://nos.nl/');
  for (const t of [1000, 2000, 3000]) for (const type of ['keydown','keyup']) { const e = new KeyboardEvent(type, { key: 'Shift', bubbles: true }); Object.defineProperty(e, 'timeStamp', { value: t }); document.body.dispatchEvent(e); }
  expect(replace).toHaveBeenCalledTimes(2);
});
