import { expect, test } from '@playwright/test';
import { test as withCache } from '../support/pages-for-back';
import {
  asked,
  complaintsOf,
  crisis,
  expectAnew,
  field,
  foundFor,
  nonsense,
  results,
  searchPages,
  status,
  trace,
} from '../support/search-page';
import { turnsOf } from '../support/turns';

for (const { address, locale } of searchPages) {
  const turn = turnsOf(locale, test);

  test.describe(`on ${address}`, () => {
    turn()(
      'somebody who cannot wait, or for whom there is nothing, sees whom to talk to above what was found',
      async ({ page }) => {
        await page.goto(address);
        await expect(crisis(page)).toBeHidden();
        for (const query of [
          'suicide',
          'zelfmoord',
          'zelfmoort',
          'ik wil dood',
          'i want to die',
          '112',
          'rape',
          nonsense,
        ]) {
          await field(page).fill(query);
          await expect(crisis(page), query).toBeVisible();
          await expect(crisis(page)).not.toHaveAccessibleName('');
          for (const [service, href] of [
            ['emergency-112', 'tel:112'],
            ['suicide-prevention-113', /^tel:(113|08000113)$/],
            ['kindertelefoon', /^tel:\d+$/],
          ] as const) {
            const number = crisis(page).locator(`[data-service="${service}"] a[href^="tel:"]`).first();
            await expect(number).toHaveAttribute('href', href);
            await expect(number).toBeVisible();
          }
          await expect(page.locator('[data-crisis] [data-result], [data-result] [data-crisis]')).toHaveCount(0);
          const isFirst = await crisis(page).evaluate((help) => {
            const list = document.querySelector('[data-search-results]');
            if (!list) return false;
            // An empty list takes no place, and a screen reader meets none.
            const isAbove =
              list.childElementCount === 0 || help.getBoundingClientRect().bottom <= list.getBoundingClientRect().top;
            return isAbove && (help.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
          });
          expect(isFirst, query).toBe(true);
          expect((await results(page).count()) > 0, query).toBe(query !== nonsense);
          await field(page).fill('');
          await expect(crisis(page)).toBeHidden();
        }
      },
    );

    turn()('somebody who looks for anything else is not told of a crisis', async ({ page }) => {
      await page.goto(address);
      for (const [query] of asked[locale] ?? []) {
        await field(page).fill(query);
        await expect(results(page)).not.toHaveCount(0);
        await expect(crisis(page), query).toBeHidden();
      }
    });

    turn()('a visitor leaves no trace: nothing is asked for, kept or changed', async ({ page, context }) => {
      const complaints = complaintsOf(page);
      await page.goto(`/${locale}/`);
      await page.goto(address, { waitUntil: 'networkidle' });
      const before = await trace(page);
      expect(before).toMatchObject({ kept: [0, 0, 0, 0], workers: 0, cookies: '' });
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));

      for (const query of ['sextortion', nonsense, 'zelfmoord', 'helpwanted']) {
        await field(page).fill('');
        await field(page).pressSequentially(query);
      }
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape']) await page.keyboard.press(key);
      await expect(status(page)).not.toBeEmpty();
      expect(await page.locator('search').evaluate((box) => box.closest('form'))).toBe(null);

      expect(await trace(page)).toEqual(before);
      expect(await context.cookies()).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    });

    turn()('what was typed is gone after Back, and after a reload', async ({ page }) => {
      await page.goto(address);
      await field(page).pressSequentially('sextortion');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-id', 'sextortion');
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expectAnew(page, 'data-result=');
      await field(page).pressSequentially(nonsense);
      await expect(crisis(page)).toBeVisible();
      await page.reload();
      await expectAnew(page, nonsense);
    });

    turn()('markup that somebody types is text, and nothing but that', async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address);
      const before = await page.locator('img, script, iframe, svg, style').count();
      for (const query of [
        '<img src=x onerror=alert(1)>',
        '<script>alert(1)</script>',
        'sextortion <b onmouseover=alert(1)>x</b>',
        '"><svg onload=alert(1)>',
        '&lt;img src=x&gt; javascript:alert(1)',
        '<mark>helpwanted</mark>',
      ]) {
        await field(page).fill(query);
        await expect(field(page)).toHaveValue(query);
        expect(await page.locator('img, script, iframe, svg, style').count()).toBe(before);
        expect(await page.locator('main').innerHTML()).not.toMatch(/alert\(|onerror|onload/);
      }
      await expect(page.locator('[data-result] mark').first()).toHaveText(/^helpwanted$/i);
      await expect(status(page)).not.toBeEmpty();
      expect(complaints).toEqual([]);
    });

    turn()('10,000 letters that somebody pastes do no harm', async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address);
      await page.evaluate(() => {
        const source = document.createElement('textarea');
        source.value = 'sextortion pesten '.repeat(556);
        document.body.append(source);
        source.select();
      });
      await page.keyboard.press('Control+C');
      await page.evaluate(() => document.querySelector('textarea')?.remove());
      await field(page).focus();
      await page.keyboard.press('Control+V');
      await expect(field(page)).toHaveValue(/^sextortion pesten /);
      await expect(results(page)).not.toHaveCount(0);
      // A script may set more than a field takes from a visitor.
      for (const text of ['a', '😭', '(', 'pesten ']) await foundFor(page, [text.repeat(10_000 / text.length)]);
      await field(page).fill('sextortion');
      await expect(results(page).first()).toHaveAttribute('data-id', 'sextortion');
      expect(complaints).toEqual([]);
    });

    turn()('whatever else somebody types, the page complains about nothing', async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      await foundFor(page, [
        '',
        '   ',
        'a',
        '7',
        '😭',
        '👩‍👩‍👧 🏳️‍🌈',
        'صور عارية',
        '\u202epesten',
        '(((a+)+)+)$ [a-z{2,} \\',
        '\u0000\u0007\u001b',
        '\ud83d',
        '\u0301\u0301',
        '%00 %s $& {{1}}',
      ]);
      expect(await foundFor(page, ['   ', '😭', '\u0000'])).toEqual([[], [], []]);
      expect(await foundFor(page, [`😭 sextortion \ud83d`])).toEqual([
        expect.arrayContaining(['situation/sextortion']),
      ]);
      expect(complaints).toEqual([]);
    });
  });
}

test.describe('with the cache for Back that Playwright turns off', () => {
  for (const { address, locale } of searchPages) {
    turnsOf(locale, withCache)()(`what was typed on ${address} is gone after Back`, async ({ kept: page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      await expect(results(page)).not.toHaveCount(0);
      await page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await page.goto(`/${locale}/`);
      await page.goBack({ waitUntil: 'commit' });
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
      await expect(page).toHaveURL(address);
      await expectAnew(page, 'data-result=');
    });
  }
});
