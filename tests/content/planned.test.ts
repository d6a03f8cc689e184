import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import { publishedOn } from '@/content/planned';
import { documentFiles } from '../support/documents';

const update = (id: string, days: object) =>
  documentFiles(`updates/${id}`, 'update', { kind: 'news', date: '2026-11-22', ...days });

const content = loadContent([
  ...update('always', {}),
  ...update('christmas', { publishFrom: '2026-12-24', publishUntil: '2026-12-27' }),
  ...update('over', { publishUntil: '2026-11-30' }),
]);

test.each([
  ['2026-11-30', ['always', 'over']],
  ['2026-12-01', ['always']],
  ['2026-12-23', ['always']],
  ['2026-12-24', ['always', 'christmas']],
  ['2026-12-27', ['always', 'christmas']],
  ['2026-12-28', ['always']],
])('on %s a visitor finds what is planned for that day, its first and last day included', (day, ids) => {
  expect(publishedOn(content, day).update.map(({ id }) => id)).toEqual(ids);
});
