/**
 * Whether everything is tested, also what takes long and seldom breaks: `scripts/test.ts --all`. What a shorter run
 * leaves out is skipped, so that it is named at its end. `npm run check` tests all of the code, and is short in the
 * browser.
 */
export const isAll = process.env.ALL_TESTS === '1';
