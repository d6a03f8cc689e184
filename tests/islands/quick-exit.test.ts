// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { locales } from '@/i18n/locale';
import { bundleFor, startEachTestAnew } from '../support/islands';
import { messages } from '../support/render';

startEachTestAnew();

const destination = 'https://news.example/';
const page = `
  <a href="${destination}" data-quick-exit="">Away</a><span role="status" class="sr-only" data-exit-status=""></span>
  <main><h1>Secret</h1><input type="radio"><input type="checkbox"><input type="text"><textarea></textarea><select></select></main>`;

/** Opens a page and gives the places that the tab went to, each with what could be read when it left. */
async function open(locale: (typeof locales)[number] = 'en', body = page) {
  document.title = 'Secret';
  document.body.innerHTML = body;
  bundleFor(locale);
  const left: { to: string; title: string; body: string | null }[] = [];
  const replace = (to: string) => left.push({ to, title: document.title, body: document.body.textContent });
  vi.stubGlobal('location', { replace });
  const { watchQuickExit } = await import('@/islands/quick-exit');
  watchQuickExit();
  return left;
}

const element = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

const status = () => element('[data-exit-status]').textContent;

const moreTimes = (count: number) =>
  count === 1 ? messages.en.QuickExit.pressOnce : messages.en.QuickExit.pressMore.replace('{count}', String(count));

function key(type: 'keydown' | 'keyup', name: string, at: number, given: KeyboardEventInit = {}, on = document.body) {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, ...given });
  Object.defineProperty(event, 'timeStamp', { value: at });
  on.dispatchEvent(event);
}

/** Presses and lets go of a key, at each of these moments (milliseconds after the page opened). */
function press(name: string, moments: number[], given?: KeyboardEventInit, on?: HTMLElement) {
  for (const at of moments) {
    key('keydown', name, at - 50, given, on);
    key('keyup', name, at, given, on);
  }
}

describe('a visitor who takes the quick exit', () => {
  test.each(locales)('leaves nothing readable before the network is asked for anything (%s)', async (locale) => {
    const left = await open(locale);
    element('[data-quick-exit]').click();
    const { leaving, title } = messages[locale].QuickExit;
    expect(left).toEqual([{ to: destination, title, body: leaving }]);
  });

  test('goes there by the script alone, so that the page is no step back in the history', async () => {
    await open();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    element('[data-quick-exit]').dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  test('leaves by the middle button too, and gets no second tab that shows this one', async () => {
    const left = await open();
    const click = new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 });
    element('[data-quick-exit]').dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(left.map(({ to }) => to)).toEqual([destination]);
  });

  test('is told that something happens, by a status of which nothing shows', async () => {
    await open();
    element('[data-quick-exit]').click();
    expect(document.body.children).toHaveLength(1);
    expect(document.body.firstElementChild?.matches('.sr-only[role="status"]')).toBe(true);
  });

  test('is sent on when Back brings the emptied page', async () => {
    const left = await open();
    element('[data-quick-exit]').click();
    dispatchEvent(new Event('pageshow'));
    expect(left.map(({ to }) => to)).toEqual([destination, destination]);
    expect(left[1]?.body).not.toContain('Secret');
  });

  test('stays as long as nothing is pressed, however often the page is shown', async () => {
    const left = await open();
    dispatchEvent(new Event('pageshow'));
    press('Tab', [100, 200, 300]);
    element('h1').click();
    expect(left).toEqual([]);
    expect(document.body.textContent).toContain('Secret');
  });

  test('misses nothing on a page without the exit', async () => {
    const left = await open('en', '<p>Secret</p>');
    press('Shift', [100, 200, 300]);
    expect(left).toEqual([]);
  });
});

describe('a visitor who presses Shift', () => {
  test('leaves at the third time', async () => {
    const left = await open();
    press('Shift', [100, 2_600]);
    expect(left).toEqual([]);
    press('Shift', [5_099]);
    expect(left.map(({ to, body }) => [to, body])).toEqual([[destination, messages.en.QuickExit.leaving]]);
  });

  test('is told how many times are left', async () => {
    await open();
    expect(status()).toBe('');
    press('Shift', [100]);
    expect(status()).toBe(moreTimes(2));
    press('Shift', [200]);
    expect(status()).toBe(moreTimes(1));
  });

  test('has five seconds, counted from the first of the three times', async () => {
    const left = await open();
    press('Shift', [1_000, 3_000, 6_000]);
    expect(left).toEqual([]);
    expect(status()).toBe(moreTimes(1));
    press('Shift', [7_999]);
    expect(left).toHaveLength(1);
  });

  test('presses once, however long it is held', async () => {
    const left = await open();
    for (const at of [100, 600, 650, 700, 750]) key('keydown', 'Shift', at, { repeat: at > 100 });
    key('keyup', 'Shift', 800);
    expect(left).toEqual([]);
    expect(status()).toBe(moreTimes(2));
  });

  test.each(['pointerdown', 'pointerup', 'wheel'])('while they select or scroll with it (%s), stays', async (type) => {
    const left = await open();
    for (const at of [100, 200, 300]) {
      key('keydown', 'Shift', at);
      element('h1').dispatchEvent(new Event(type, { bubbles: true }));
      key('keyup', 'Shift', at + 50);
    }
    expect(left).toEqual([]);
    expect(status()).toBe('');
  });

  test.each(['Tab', 'a', 'Escape', 'Control', 'Enter'])('starts again after %s', async (other) => {
    const left = await open();
    press('Shift', [100, 200]);
    press(other, [300]);
    expect(status()).toBe('');
    press('Shift', [400, 500]);
    expect(left).toEqual([]);
    expect(status()).toBe(moreTimes(1));
  });

  test.each(['Tab', 'A'])('does not leave by going back with Shift and %s, or writing capitals', async (other) => {
    const left = await open();
    for (const at of [100, 300, 500, 700]) {
      key('keydown', 'Shift', at);
      press(other, [at + 60], { shiftKey: true });
      key('keyup', 'Shift', at + 100);
    }
    expect(left).toEqual([]);
    expect(status()).toBe('');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])('does not leave by a shortcut with %s', async (modifier) => {
    const left = await open();
    press('Shift', [100, 200, 300, 400], { [modifier]: true });
    expect(left).toEqual([]);
    expect(status()).toBe('');
  });

  test.each(['input[type=text]', 'textarea', 'select'])('does not leave while in a text field: %s', async (field) => {
    const left = await open();
    press('Shift', [100, 200, 300, 400], {}, element(field));
    expect(left).toEqual([]);
    expect(status()).toBe('');
  });

  test.each(['input[type=radio]', 'input[type=checkbox]', '[data-quick-exit]'])('leaves from %s', async (field) => {
    const left = await open();
    press('Shift', [100, 200, 300], {}, element(field));
    expect(left).toHaveLength(1);
  });

  test.each(['Escape', 'Alt'])('and not %s leaves', async (other) => {
    const left = await open();
    press(other, [100, 200, 300, 400]);
    expect(left).toEqual([]);
  });

  test('starts again on a page that comes back', async () => {
    const left = await open();
    press('Shift', [100, 200]);
    dispatchEvent(new Event('pageshow'));
    expect(status()).toBe('');
    press('Shift', [300]);
    expect(left).toEqual([]);
  });
});
