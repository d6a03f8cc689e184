import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { run } from 'axe-core';

declare const axe: { run: typeof run };

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of level AAA that axe leaves off unless asked for. */
const asked = ['color-contrast-enhanced', 'meta-refresh-no-exceptions', 'target-size'];

/** Rules whose outcome the colours can change. The enhanced one tells only of what the plain one lets pass. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

type Options = {
  /** These rules alone. */ only?: readonly string[] /** All but these. */;
  without?: readonly string[];
};

/** What axe finds on a page that stands in a browser, one line per element. */
export async function barriersOn(page: Page, { only, without = [] }: Options = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(code);
  const rules = { ...setAll(asked, true), ...setAll(without, false) };
  return page.evaluate(
    async ([wanted, rules]) => {
      const { violations } = await axe.run(document, { runOnly: [...wanted], rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [only ?? levels, only ? {} : rules] as const,
  );
}

const setAll = (rules: readonly string[], enabled: boolean) =>
  Object.fromEntries(rules.map((rule) => [rule, { enabled }]));
