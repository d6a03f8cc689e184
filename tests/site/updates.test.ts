import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import { updateSchema } from '@/content/schema/update';
import { updatesOn } from '@/site/updates';
import { documentFiles } from '../support/documents';

const { update } = loadContent([
  ...documentFiles('updates/old', 'update', { kind: 'news', date: '2026-01-01' }),
  ...documentFiles('updates/trick', 'update', { kind: 'warning', date: '2026-02-01', until: '2026-03-01' }),
  ...documentFiles('updates/new', 'update', { kind: 'news', date: '2026-02-15' }),
]);

test('a warning stands above newer news up to and on its last day, and takes its place in the archive after it', () => {
  const idsOn = (today: string) => {
    const { warnings, others } = updatesOn({ update }, today);
    return [warnings.map(({ id }) => id), others.map(({ id }) => id)];
  };
  expect(idsOn('2026-03-01')).toEqual([['trick'], ['new', 'old']]);
  expect(idsOn('2026-03-02')).toEqual([[], ['new', 'trick', 'old']]);
});

test.each([
  [{ kind: 'warning' }, 'kind'],
  [{ kind: 'news', until: '2026-12-31' }, 'until'],
  [{ kind: 'warning', until: '2026-11-29' }, 'until'],
])(
  'an editor cannot publish a warning that never ends, news that does, or an end before the beginning: %o',
  (fields, path) => {
    const issues = updateSchema.safeParse({ date: '2026-11-30', ...fields }).error?.issues;
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path]);
  },
);
