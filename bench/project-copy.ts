import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inputs } from '@/publish/manifest';

// Without the lockfile: beside it, Next would take the copy for the root, and the packages are outside of it.
const parts = [
  ...inputs.filter((input) => input !== 'package-lock.json'),
  '.dependency-cruiser.cjs',
  'bench',
  'tests/support',
];

/** A copy of the project that a test may change, with the same packages. */
export type ProjectCopy = {
  folder: string;
  run: (command: string, ...commandArguments: string[]) => { status: number | null; output: string };
  remove: () => void;
};

/**
 * Copies the project, without what is built, into a folder below `.cache/` (inside the project, so that Next finds its
 * root).
 *
 * @param linked parts that are not copied but linked, as nothing changes them
 */
export function copyProject(linked: readonly string[] = []): ProjectCopy {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(path.resolve('.cache', 'copy-'));
  for (const part of parts.filter((part) => !linked.includes(part)))
    cpSync(part, path.join(folder, part), { recursive: true });
  for (const part of ['node_modules', ...linked]) symlinkSync(path.resolve(part), path.join(folder, part));
  return {
    folder,
    run: (command, ...commandArguments) => {
      const { status, stdout, stderr } = spawnSync(command, commandArguments, {
        cwd: folder,
        encoding: 'utf8',
        // contentlayer2 looks for the content where PWD says.
        env: { ...process.env, PWD: folder, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
