import { expect, test } from 'vitest';
import { checkContent, formatProblem } from '@/editors/check';

test('the content of this site has no problems', async () => {
  const problems = await checkContent({ root: '.', today: '2026-11-22' });
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
});
