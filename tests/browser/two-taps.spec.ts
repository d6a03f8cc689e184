import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { finderData } from '@/site/files/finder';
import { choose } from '../support/choose';
import { test } from '../support/reader';
import { isAll } from '../support/scope';
import { turnsOf } from '../support/turns';

const finder: ReturnType<typeof finderData> = JSON.parse(readFileSync('out/data/finder.json', 'utf8'));
const situations = finder.answers.what.filter((what) => what !== 'unsure');

test.use({ viewport: { width: 320, height: 640 }, touches: true });

/** The links behind the doors of the front page that lead below the finder's own address: the situations. */
const situationLinks = (page: Page, finderAddress: string) =>
  page.locator(`main details li a[href^="${finderAddress}"]:not([href="${finderAddress}"])`);

for (const [locale, finderAddress] of Object.entries(finder.pages)) {
  const turn = turnsOf(locale, test);

  turn()(`the ${locale} front page, the finder and its data know the same situations`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const links = situationLinks(page, finderAddress);
    const titles = (await links.allTextContents()).map((title) => title.trim());
    expect(situations.length).toBeGreaterThan(0);
    expect(titles).toHaveLength(situations.length);
    expect(new Set(titles).size).toBe(situations.length);

    await page.goto(finderAddress);
    const details = page.locator('[data-situation]');
    const values = await details.evaluateAll((all) => all.map((each) => each.getAttribute('data-situation') ?? ''));
    const labels = await details
      .locator('> summary > b')
      .evaluateAll((all) => all.map((label) => label.textContent.trim()));
    expect(values.toSorted()).toEqual(situations.toSorted());
    // Whoever does not know what it is has a door of their own.
    expect(titles).toEqual(expect.arrayContaining(labels));
    expect(labels).toHaveLength(titles.length - 1);
  });

  turn()(
    `from the ${locale} front page every situation is two taps away, and there stands who can help`,
    async ({ page }) => {
      await page.goto(`/${locale}/`);
      const count = await situationLinks(page, finderAddress).count();
      const seen: string[] = [];
      for (let index = 0; index < count; index += 1) {
        if (index > 0) await page.goto(`/${locale}/`);
        const link = situationLinks(page, finderAddress).nth(index);
        await link.locator('xpath=ancestor::details').locator('summary').tap();
        await link.tap();
        const main = page.locator('main[data-type="situation"]');
        await expect(main).toBeVisible();
        const id = (await main.getAttribute('data-id')) ?? '';
        seen.push(id);
        const contact = main.locator('[data-service] [data-channel] a').first();
        await expect(contact, id).toBeVisible();
        await expect(contact, id).toHaveAttribute('href', /^(tel:\+?\d+|https:\/\/\S+|mailto:\S+@\S+)$/);
        const desks = await main
          .locator('[data-service]')
          .evaluateAll((all) => all.map((desk) => desk.getAttribute('data-service')));
        expect(desks.toSorted(), id).toEqual(desksOf(id));
        await expect(main.locator('[data-place] a[href="tel:112"]').first(), id).toBeVisible();
        await expect(page.locator('aside a[href="tel:112"]').first(), id).toBeInViewport();
      }
      expect(seen.toSorted()).toEqual(situations.toSorted());
    },
  );

  turn()(`in the ${locale} finder two taps open what to do, and who can help`, async ({ page }) => {
    for (const what of finder.answers.what.filter((_, index) => isAll || index % 4 === 0)) {
      await page.goto(finderAddress);
      await choose(page, what);
      const outcome = page.locator('[data-outcome]:visible');
      const top = (await outcome.boundingBox())?.y ?? 0;
      expect(((await outcome.locator('li').first().boundingBox())?.y ?? 0) - top, what).toBeLessThan(600);
      const contact = outcome.locator('[data-service]:visible').first().locator('[data-channel]:visible a').first();
      await expect(contact, what).toHaveAttribute('href', /^(tel:|https:|mailto:)/);
      await expect(page.locator('.refine a[href="tel:112"]'), what).toBeVisible();
    }
  });
}

/** Every desk of a situation for anybody anywhere, each once. */
function desksOf(situation: string): string[] {
  const desks = finder.outcomes.filter(({ what }) => what === situation).flatMap(({ desks }) => desks);
  return [...new Set(desks.map(({ service }) => service))].sort();
}
