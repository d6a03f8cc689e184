import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeNames, contentTypes } from '@/content/schema';
import { folders } from '../read/files';
import { git } from '../read/git';

/** The ids of all documents, by type, in the order of the alphabet. */
export function idsByType(root: string): Record<string, string[]> {
  return Object.fromEntries(
    contentTypeNames.map((type) => {
      const folder = join(root, 'content', contentTypes[type].folder);
      const found = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
      return [
        type,
        found
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
          .sort(),
      ];
    }),
  );
}

/** What is in the files and not in git yet, by path; nothing where there is no git. */
export function changedFiles(root: string): string[] {
  const status = git(root, ['status', '--porcelain', '-z', '--no-renames', '--', ...Object.keys(folders)]);
  return status
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
}
