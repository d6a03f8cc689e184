import type { Page } from '@playwright/test';

/** A way in which a visitor sees a page. */
type Combination = {
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  /** Of the letters, to what the page asks for. */
  fontSize?: string;
};

/** The ways in which every page is judged, by name. */
export const combinations: Readonly<Record<string, Combination>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'text of 200%': { fontSize: '200%' },
  '320 px': { width: 320 },
};

/** Shows a page that stands in the browser in one of these ways. */
export async function showAs(page: Page, name: string): Promise<void> {
  const { width = 1280, colorScheme = 'light', forcedColors = 'none', fontSize = '' } = combinations[name] ?? {};
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, fontSize);
}

/**
 * Opens the folds of a page, since what is folded is not judged. In the finder, where every outcome stands in the page, it
 * opens one.
 */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const one = document.querySelector('.finder [data-situation]');
    for (const fold of document.querySelectorAll('details')) {
      fold.open = !one || fold.contains(one) || fold.matches('.refine details');
    }
  });
}
