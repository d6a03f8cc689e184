import { expect } from '@playwright/test';
import { builtPages, examplePages } from '../support/built';
import { test } from '../support/reader';
import { isAll, isAllCode } from '../support/scope';
import { harmless, visit } from '../support/visit';

const examples = examplePages();

for (const page of builtPages()) {
  const { address } = page;
  // The dark colours are those of its kind; a short run leaves them out.
  const isExample = examples.has(page);
  const isAlsoDark = isExample && isAllCode;
  const runs = isAll || isExample ? test : test.skip;
  runs(`a visitor of ${address} meets no barrier, no tracker and no sideways scroll`, async ({ page, baseURL }) => {
    expect(await visit(page, address, baseURL, { isAlsoDark })).toEqual(harmless);
  });
}
