import type { Page } from '@playwright/test';

/** As wide as browsers make it: a printer cannot print to the edge of the paper. */
const margin = { top: '13mm', right: '13mm', bottom: '13mm', left: '13mm' };

/** How many sheets of A4 a page is on paper. Where the page sets margins of its own, these count. */
export async function sheetsOf(page: Page): Promise<number | undefined> {
  const pdf = await page.pdf({ format: 'A4', margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}
