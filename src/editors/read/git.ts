import { spawnSync } from 'node:child_process';

/** What git answers; nothing when it cannot. Takes no lock, so an editor's own git never waits. */
export function git(root: string, commandArguments: string[], input = ''): Buffer {
  const whole = ['--no-optional-locks', ...commandArguments];
  const { status, stdout } = spawnSync('git', whole, { cwd: root, input, maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : Buffer.alloc(0);
}

/** Tells whether a copy of a repository has the last commits only, as a build machine makes it. */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

/**
 * The texts of files in a commit, in order; a file that the commit does not have is left out.
 *
 * @param names what git calls each: `<commit>:./<path from root>`
 */
export function blobs(root: string, names: readonly string[]): string[] {
  const answer = git(root, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  const texts: string[] = [];
  // For each a line that ends with its size, the text, a line feed.
  for (let start = 0; start < answer.length; ) {
    const end = answer.indexOf('\n', start);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', start, end))?.[1];
    start = end + 1;
    if (size === undefined) continue;
    texts.push(answer.toString('utf8', start, start + Number(size)));
    start += Number(size) + 1;
  }
  return texts;
}

/**
 * What the structures of documents that changed were before the last commit: of a proposed change, in the branch that it
 * goes to. Where there is one commit, in that one.
 *
 * @param root the folder that holds `content/`
 * @returns texts by path from the root; none when there is no git
 */
export function structuresBefore(root: string): ReadonlyMap<string, string> {
  const head = ['HEAD^', 'HEAD'].find((name) => git(root, ['rev-parse', '--verify', '--quiet', name]).length > 0);
  if (head === undefined) return new Map();
  const changed = git(root, ['diff', '--name-only', '--relative', '--diff-filter=M', '-z', head, '--', 'content'])
    .toString()
    .split('\0')
    .filter((file) => file.endsWith('.yaml'));
  const texts = blobs(
    root,
    changed.map((file) => `${head}:./${file}`),
  );
  return new Map(changed.map((file, index) => [file, texts[index] ?? '']));
}
