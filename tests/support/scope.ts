/**
 * Whether everything is tested, also what takes long and seldom breaks: `scripts/test.ts --all`, which `npm run check`
 * calls. What a shorter run leaves out is skipped, so that it is named at its end.
 */
export const isAll = process.env.ALL_TESTS === '1';
