import { expect, test } from 'vitest';
import { startScript } from '../../support/child';

test('the content of this site has no problems today', async () => {
  const { code, stderr } = await startScript('content.mjs', { cwd: '.', env: { LC_ALL: 'C' } }, ['check']).ended;
  expect([code, stderr]).toEqual([0, '']);
});
