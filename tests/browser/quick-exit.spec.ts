import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { builtPages } from '../support/built';
import { choose } from '../support/choose';
import { test as withCache } from '../support/pages-for-back';
import { test as reading } from '../support/reader';

const destination = 'https://nos.nl/';
const exit = (page: Page) => page.locator('[data-quick-exit]');
const status = (page: Page) => page.locator('[data-exit-status]');

/** Answers for the destination, so that nothing leaves this machine. */
async function standIn(context: BrowserContext, before: () => Promise<void> = async () => {}) {
  await context.route(`${destination}**`, async (route) => {
    await before();
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><h1>Elsewhere</h1>' });
  });
}

/** A destination that does not answer until it is told to. */
async function slowStandIn(context: BrowserContext): Promise<() => void> {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await standIn(context, () => answered);
  return answer;
}

/** One page of each kind, among them those without a place in a menu. */
const kinds = new Map(
  builtPages().map(({ address, html }) => [/data-type="(\w+)"/.exec(html)?.[1] ?? address, address] as const),
);
const addresses = [...new Set(['/', '/404.html', '/nl/404/', '/en/404/', '/nl/', '/en/find-help/', ...kinds.values()])];

for (const address of addresses) {
  // In a tab of its own, with a history of its own.
  reading(
    `a visitor of ${address} can leave with one tap, and the page before stays the one before`,
    async ({ reader }) => {
      const context = reader.context();
      await context.unrouteAll();
      await standIn(context);
      const page = await context.newPage();
      const tabs = context.pages().length;
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/nl/privacy/');
      await page.goto(address);
      await expect(exit(page)).toBeInViewport();
      await expect(exit(page)).toHaveAttribute('href', destination);
      const length = await page.evaluate(() => history.length);
      await exit(page).click();
      await expect(page).toHaveURL(destination);
      expect(await page.evaluate(() => history.length)).toBe(length);
      await page.goBack();
      await expect(page).toHaveURL(/\/nl\/privacy\/$/);
      expect(context.pages()).toHaveLength(tabs);
      await page.close();
    },
  );
}

test('without a script the exit is a plain link', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await standIn(page.context());
  for (const address of addresses) {
    await page.goto(address);
    await expect(exit(page)).toHaveAttribute('href', destination);
    await expect(exit(page)).toHaveAttribute('rel', /noreferrer/);
  }
  await exit(page).click();
  await expect(page).toHaveURL(destination);
  await page.close();
});

test('a keyboard user reaches the exit with Tab and leaves with Enter', async ({ page, context }) => {
  await standIn(context);
  await page.goto('/nl/hulp-vinden/');
  // The way past the header and the emergency number stand before it.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await expect(exit(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(destination);
});

test('a middle click leaves too, in the same tab', async ({ page, context }) => {
  await standIn(context);
  await page.goto('/nl/privacy/');
  await page.goto('/nl/hulp-vinden/');
  await exit(page).click({ button: 'middle' });
  await expect(page).toHaveURL(destination);
  expect(context.pages()).toHaveLength(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/nl\/privacy\/$/);
});

for (const address of ['/nl/hulp-vinden/', '/en/find-help/']) {
  test(`three times Shift leaves ${address}, and a screen reader hears how far it is`, async ({ page, context }) => {
    await standIn(context);
    await page.goto(address);
    await expect(status(page)).toHaveAttribute('role', 'status');
    await expect(status(page)).toBeEmpty();
    await page.keyboard.press('Shift');
    await expect(status(page)).toContainText('2');
    await page.keyboard.press('Shift');
    await expect(status(page)).not.toContainText('2');
    await expect(status(page)).not.toBeEmpty();
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(destination);
  });

  test(`while the destination is slow nothing of ${address} can be read from the next frame on`, async ({
    page,
    context,
    browser,
  }) => {
    const answer = await slowStandIn(context);
    // Playwright cannot look into a page that is on its way out, so the page tells, and the frames on screen are kept.
    const told = new Promise<Left>((resolve) => page.exposeFunction('tell', resolve));
    const screen = await context.newCDPSession(page);
    let picture = '';
    screen.on('Page.screencastFrame', ({ data, sessionId }) => {
      picture = data;
      screen.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
    const judge = await browser.newPage();
    await page.bringToFront();
    await page.goto(address);
    await choose(page, 'sextortion');
    const title = await page.title();
    await page.evaluate(() => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const watch = async () => {
        // Runs before the first frame after the input is painted: what is gone by then is never seen again.
        await frame();
        const readable = document.querySelector('main') !== null;
        // That frame has been painted when the second one after it starts.
        await frame();
        await frame();
        const [only] = document.body.children;
        const left: Left = {
          readable,
          title: document.title,
          text: document.body.textContent.trim(),
          elements: document.body.querySelectorAll('*').length,
          role: only?.getAttribute('role'),
          area: (only?.clientWidth ?? 0) * (only?.clientHeight ?? 0),
        };
        (window as unknown as { tell: (left: Left) => void }).tell(left);
      };
      addEventListener('click', watch, { capture: true, once: true });
    });
    const show = () => screen.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await show();
    await exit(page).click({ noWaitAfter: true });

    const left = await told;
    expect(left).toMatchObject({ readable: false, elements: 1, role: 'status' });
    expect(left.area).toBeLessThanOrEqual(1);
    expect(left.text).not.toBe('');
    expect(left.title).not.toBe('');
    for (const word of title.split(/\W+/).filter(({ length }) => length > 3)) {
      expect(`${left.title} ${left.text}`).not.toContain(word);
    }
    // A busy machine sends its first frame late.
    await expect.poll(() => picture).not.toBe('');
    const coloursNow = async () => {
      const colours = await coloursOf(judge, picture);
      // A frame that comes while another is on its way is not sent, and a page at rest sends no more: it is asked again.
      if (colours !== 1) await screen.send('Page.stopScreencast').then(show);
      return colours;
    };
    await expect.poll(coloursNow).toBe(1);
    expect(page.url()).toContain(address);
    await judge.close();

    answer();
    await expect(page).toHaveURL(destination);
  });
}

/** What a page tells of itself when it is on its way out. */
type Left = {
  /** Whether the page still had its words in the first frame after the input. */
  readable: boolean;
  title: string;
  text: string;
  elements: number;
  role: string | null | undefined;
  area: number;
};

/** How many colours a picture has, given as base64; counted in a page of its own, where no policy forbids it. */
function coloursOf(judge: Page, picture: string): Promise<number> {
  return judge.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    brush?.drawImage(bitmap, 0, 0);
    const pixels = brush?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer;
    return new Set(new Uint32Array(pixels ?? new ArrayBuffer())).size;
  }, picture);
}

test.describe('Shift that does not mean to leave', () => {
  /** Leaving empties the page at once, so whoever still sees it has stayed. */
  async function expectToStay(page: Page) {
    await page.clock.runFor(1_000);
    await expect(page.locator('main')).toBeVisible();
    await expect(page).toHaveURL(/\/nl\/hulp-vinden\/$/);
  }

  test.beforeEach(async ({ page, context }) => {
    await standIn(context);
    await page.clock.install();
    await page.goto('/nl/hulp-vinden/');
  });

  test('a visitor who presses it twice, and again six seconds later, stays', async ({ page }) => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.fastForward(6_000);
    await page.keyboard.press('Shift');
    await expectToStay(page);
    await expect(status(page)).toContainText('2');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(destination);
  });

  test('a visitor who presses it three times over six seconds stays', async ({ page }) => {
    await page.keyboard.press('Shift');
    await page.clock.fastForward(3_000);
    await page.keyboard.press('Shift');
    await page.clock.fastForward(3_000);
    await page.keyboard.press('Shift');
    await expectToStay(page);
  });

  test('another key in between starts the count again, and says nothing more', async ({ page }) => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('ArrowDown');
    await expect(status(page)).toBeEmpty();
    await page.keyboard.press('Shift');
    await expectToStay(page);
    await expect(status(page)).toContainText('2');
  });

  test('Shift together with a letter or with Tab does not count', async ({ page }) => {
    for (let time = 0; time < 4; time += 1) await page.keyboard.press('Shift+A');
    for (let time = 0; time < 4; time += 1) await page.keyboard.press('Shift+Tab');
    for (let time = 0; time < 4; time += 1) await page.keyboard.press('Control+Shift');
    await expectToStay(page);
    await expect(status(page)).toBeEmpty();
  });

  test('Escape does not leave', async ({ page }) => {
    for (let time = 0; time < 4; time += 1) await page.keyboard.press('Escape');
    await expectToStay(page);
  });

  for (const field of ['input', 'textarea', 'select', 'div contenteditable']) {
    test(`somebody who types in a field (${field}) stays`, async ({ page }) => {
      await page.evaluate((field) => {
        const [name = '', editable] = field.split(' ');
        const element = document.createElement(name);
        if (editable) element.contentEditable = 'true';
        document.querySelector('main')?.prepend(element);
        element.focus();
      }, field);
      await expect(page.locator('main > :focus')).toHaveCount(1);
      for (let time = 0; time < 4; time += 1) await page.keyboard.press('Shift');
      await expectToStay(page);
      await expect(status(page)).toBeEmpty();
    });
  }

  test('who stands on a radio button of the finder can leave', async ({ page }) => {
    await page.locator('[name="who"]').first().focus();
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(destination);
  });
});

test.describe('with the cache for Back that Playwright turns off', () => {
  withCache('Back after leaving goes to the page before, never to the one that was left', async ({ kept: page }) => {
    await standIn(page.context());
    await page.goto('/nl/privacy/');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.goto('/nl/hulp-vinden/');
    await choose(page, 'sextortion');
    await exit(page).click();
    await expect(page).toHaveURL(destination);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(/\/nl\/privacy\/$/);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await page.goForward({ waitUntil: 'commit' });
    await expect(page).toHaveURL(destination);
  });

  withCache(
    'who goes back before the destination answered, and forward again, only passes an empty page',
    async ({ kept: page }) => {
      const answer = await slowStandIn(page.context());
      const shown: { isFromCache: boolean; hasMain: boolean; text: string }[] = [];
      await page.exposeFunction('tell', (now: (typeof shown)[number]) => shown.push(now));
      await page.goto('/nl/privacy/');
      await page.goto('/nl/hulp-vinden/');
      await choose(page, 'sextortion');
      const text = await page.locator('main').textContent();
      await page.evaluate(() => {
        const tell = (window as unknown as { tell: (now: object) => void }).tell;
        addEventListener('pageshow', ({ persisted }) => {
          tell({
            isFromCache: persisted,
            hasMain: !!document.querySelector('main'),
            text: document.body.textContent.trim(),
          });
        });
        document
          .querySelector('[data-quick-exit]')
          ?.addEventListener('click', () => setTimeout(() => history.back(), 200));
      });
      await exit(page).click({ noWaitAfter: true });
      await expect(page).toHaveURL(/\/nl\/privacy\/$/);
      await page.evaluate(() => history.forward());
      await expect.poll(() => shown).toHaveLength(1);
      expect(shown).toMatchObject([{ isFromCache: true, hasMain: false }]);
      expect(text).not.toContain(shown[0]?.text);
      answer();
      await expect(page).toHaveURL(destination);
    },
  );
});

test('the exit is not on paper', async ({ page }) => {
  await page.goto('/nl/');
  await page.emulateMedia({ media: 'print' });
  await expect(exit(page)).toBeHidden();
});

test('with forced colours the exit can be told from what is behind it', async ({ page, context }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/nl/hulp-vinden/');
  await expect(exit(page)).toBeVisible();
  const { color, backgroundColor } = await exit(page).evaluate((link) => {
    const { color, backgroundColor } = getComputedStyle(link);
    return { color, backgroundColor };
  });
  expect(color).not.toBe(backgroundColor);
  const picture = (await exit(page).screenshot()).toString('base64');
  expect(await coloursOf(await context.newPage(), picture)).toBeGreaterThan(1);
});
