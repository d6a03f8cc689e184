import { cpSync } from 'node:fs';
import path from 'node:path';
import { copyProject, type ProjectCopy } from '../../bench/project-copy';

/**
 * A copy of the project in which the content has been checked, as the build here has done: with the joined code of the
 * check, and what it found right, so that only what a test adds is judged anew. The code is that of the project: a test
 * may change the content alone.
 */
export function checkedCopy(): ProjectCopy {
  const project = copyProject(['src', 'bench']);
  cpSync('.cache/editors', path.join(project.folder, '.cache/editors'), { recursive: true });
  return project;
}
