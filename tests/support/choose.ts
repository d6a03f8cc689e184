import type { Page } from '@playwright/test';
import { unsureLeadsTo } from '@/content/finder/answers';

/** The id of the situation whose outcome stands for what somebody answers. */
export const situationOf = (what: string) => (what === 'unsure' ? unsureLeadsTo : what);

/** Chooses a situation in the finder as a visitor does: a tap on its door, and one on what fits. */
export async function choose(page: Page, what: string): Promise<void> {
  const situation = page.locator(`[data-situation="${situationOf(what)}"]`);
  const door = page.locator('.door').filter({ has: page.locator(`[data-situation="${situationOf(what)}"]`) });
  if ((await door.count()) > 0) await door.locator('> summary').click();
  await situation.locator('> summary').click();
}

/** Opens what refines an outcome: for whom, where, without calling. */
export async function refine(page: Page): Promise<void> {
  await page.locator('.refine summary').click();
}
