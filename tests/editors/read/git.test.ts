import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { structuresBefore } from '@/editors/read/git';
import { temporaryFolder, writeFiles } from '../../support/temp-dir';

const file = 'content/services/a/service.yaml';

test('what a structure was is read from the commit before, and without one from the only commit', () => {
  const root = temporaryFolder();
  const project = path.join(root, 'project');
  const before = () => Object.fromEntries(structuresBefore(project));
  const git = (...flags: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...flags], { cwd: root });
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
  };
  git('init', '--quiet');
  writeFiles(project, { [file]: 'één\n', 'content/services/b/service.yaml': 'b\n', 'other.yaml': '1\n' });
  expect(before()).toEqual({});
  commit();
  expect(before()).toEqual({});
  writeFiles(project, { [file]: 'twee\n', 'content/new/service.yaml': 'new\n', 'other.yaml': '2\n' });
  expect(before()).toEqual({ [file]: 'één\n' });
  commit();
  expect(before()).toEqual({ [file]: 'één\n' });
  writeFiles(project, { [file]: 'drie\n', 'content/new/service.yaml': 'newer\n' });
  expect(before()).toEqual({ [file]: 'één\n' });
});

test('without git nothing was before', () => {
  expect(structuresBefore(temporaryFolder({ [file]: 'x\n' }))).toEqual(new Map());
});
