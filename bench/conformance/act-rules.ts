import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Published } from './act-score';
import { readTool } from './tools';

declare const ace: { Checker: new () => { engine: { ruleMap: Record<string, { id: string; act?: unknown }> } } };

/** The rules of axe-core per ACT rule, as its metadata has them. */
export const actRulesOfAxe = (): Published =>
  perActRule(axe.getRules().map(({ ruleId, actIds = [] }) => [ruleId, actIds] as const));

/** The rules of IBM's engine per ACT rule, as its rules have them: an ACT rule is a text there, or a key with reasons. */
export async function actRulesOfIbm(page: Page): Promise<Published> {
  await page.evaluate(readTool('accessibility-checker-engine/ace.js'));
  const rules = await page.evaluate(() =>
    Object.values(new ace.Checker().engine.ruleMap).map(({ id, act }) => {
      const some = Array.isArray(act) ? act : [act];
      return [
        id,
        some.flatMap((each) => (typeof each === 'object' && each ? Object.keys(each) : [String(each)])),
      ] as const;
    }),
  );
  return perActRule(rules);
}

function perActRule(rules: readonly (readonly [rule: string, actIds: readonly string[]])[]): Published {
  const ids = new Set(rules.flatMap(([, actIds]) => actIds).filter((id) => /^[\da-z]{6}$/.test(id)));
  return Object.fromEntries(
    [...ids].map((id) => [id, rules.flatMap(([rule, actIds]) => (actIds.includes(id) ? rule : []))]),
  );
}
