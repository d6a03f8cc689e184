import { expect, test } from 'vitest';
import { checkContent } from '@/editors/check';
import { formatProblem } from '@/editors/show/line';
import { dayIn } from '@/lib/dates';

test('the content of this site has no problems', () => {
  const problems = checkContent({ root: '.', today: dayIn('Europe/Amsterdam', new Date()) });
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
});
