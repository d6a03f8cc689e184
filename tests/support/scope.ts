/**
 * How much is tested, as `scripts/test.ts` sets it: `code` is all of the code, and a page of each kind in the browser
 * (`npm run check`); `all` is every page in every language too, and long searches for faults (at night); `short` is what
 * takes five minutes (`npm test`). Without it, as where somebody names a file, every file runs, as far as a short run
 * goes. What a run leaves out is named at its end.
 */
const scope = process.env.TEST_SCOPE;

/** Whether everything is tested, also what takes minutes and seldom breaks. */
export const isAll = scope === 'all';

/** Whether all of the code is tested. */
export const isAllCode = isAll || scope === 'code';

/** Whether whole files are left out. */
export const isShort = scope === 'short';
