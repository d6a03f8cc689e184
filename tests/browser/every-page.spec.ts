import { expect } from '@playwright/test';
import { locales } from '@/i18n/locale';
import { builtPages, kindOf } from '../support/built';
import { test } from '../support/reader';
import { isAll } from '../support/scope';
import { harmless, visit } from '../support/visit';

const pages = builtPages();

/** The largest page of each kind, languages in turn: what a short run visits. */
const examples = new Set(
  [...new Set(pages.map(kindOf))].sort().map((kind, index) => {
    const own = pages.filter((page) => kindOf(page) === kind).toSorted((a, b) => b.html.length - a.html.length);
    return own.find(({ address }) => address.startsWith(`/${locales[index % locales.length]}/`)) ?? own[0];
  }),
);

for (const page of pages) {
  const { address } = page;
  const runs = isAll || examples.has(page) ? test : test.skip;
  runs(`a visitor of ${address} meets no barrier, no tracker and no sideways scroll`, async ({ page, baseURL }) => {
    expect(await visit(page, address, baseURL)).toEqual(harmless);
  });
}
