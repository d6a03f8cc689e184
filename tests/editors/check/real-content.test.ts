import { expect, test } from 'vitest';
import { checkContent } from '@/editors/check';
import { formatProblem } from '@/editors/show/line';

test('the content of this site has no problems', () => {
  const problems = checkContent({ root: '.', today: '2026-11-22' });
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
});
