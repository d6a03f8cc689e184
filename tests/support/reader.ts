import { test as base, type Page } from '@playwright/test';

/**
 * A test that only reads: its page is that of the worker, empty and in its ordinary state, since a browser context of its
 * own costs ten times what the visit does. `touches`: on a screen that is touched.
 */
export const test = base.extend<object, { reader: Page; touches: boolean }>({
  touches: [false, { option: true, scope: 'worker' }],
  reader: [
    async ({ browser, touches }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({ hasTouch: touches, ...(baseURL && { baseURL }) });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ reader, viewport }, use) => {
    await reader.goto('about:blank');
    await reader.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    if (viewport) await reader.setViewportSize(viewport);
    await use(reader);
  },
});
