import { expect, test } from '@playwright/test';
import { field, nonsense, results, searchPages, titles } from '../support/search-page';
import { turnsOf } from '../support/turns';

for (const { address, locale } of searchPages) {
  const turn = turnsOf(locale, test);

  test.describe(`on ${address}`, () => {
    turn()('arrow keys go into the results and through them, and back to the field', async ({ page }) => {
      await page.goto(address);
      await field(page).focus();
      await page.keyboard.press('ArrowDown');
      await expect(field(page)).toBeFocused();
      await field(page).fill('helpwanted');
      const count = await results(page).count();
      expect(count).toBeGreaterThan(2);
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(titles(page).first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('helpwanted');
      for (let step = 0; step < count + 2; step += 1) await page.keyboard.press('ArrowDown');
      await expect(titles(page).last()).toBeFocused();
      await expect(titles(page).last()).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(field(page)).toBeFocused();
      await expect(results(page)).toHaveCount(count);
    });

    turn()('arrow keys go on from a contact to the next result, and Tab reaches each contact', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('kindertelefoon');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await expect(results(page).first().locator('a[href^="tel:"]')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).nth(1)).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(results(page).first().locator('a[href^="tel:"]')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
    });

    turn()('Enter opens the first result from the field, and the one that has the focus', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      // What Safari sends when Enter ends a composition: it takes over letters, and opens nothing.
      await field(page).evaluate((input) => {
        const ended = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
        input.dispatchEvent(new KeyboardEvent('keydown', ended));
      });
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-id', 'sextortion');
      await page.goto(address);
      await field(page).fill('sextortion');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const id = await results(page).nth(1).getAttribute('data-id');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-id', id ?? '');
    });

    turn()('Enter does nothing where nothing was found, or while a word is being composed', async ({ page }) => {
      await page.goto(address);
      for (const query of ['', nonsense]) {
        await field(page).fill(query);
        await page.keyboard.press('Enter');
        await expect(field(page)).toHaveValue(query);
      }
      await field(page).fill('sextortion');
      await field(page).evaluate((input) => {
        for (const key of ['Enter', 'ArrowDown']) {
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
          );
        }
      });
      await expect(field(page)).toBeFocused();
      await expect(page).toHaveURL(address);
    });

    turn()('other keys stay what they are', async ({ page }) => {
      await page.goto(address);
      await field(page).fill('sextortion');
      await page.keyboard.press('Home');
      await page.keyboard.type('x ');
      await expect(field(page)).toHaveValue('x sextortion');
      await page.keyboard.press('ArrowDown');
      for (const key of ['Home', 'ArrowLeft', 'Space', 'a']) {
        const isTaken = await page.evaluate((key) => {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          return !document.activeElement?.dispatchEvent(event);
        }, key);
        expect(isTaken, key).toBe(false);
      }
    });
  });
}
