import { diffArrays } from 'diff';
import { parse } from 'yaml';
import { translatedFields } from '@/content/translation';
import { fileText } from '@/lib/file-text';
import { fingerprint, splitSections } from '@/lib/sections';
import { splitFrontMatter } from '../read/front-matter';
import { blobs, git } from '../read/git';

/** How far back we look for the words that a translation was made from. */
const mostVersions = 200;

/**
 * What a file was in the last commits that changed it, the newest first.
 *
 * @param root the folder that holds `content/`
 * @param file its path from there
 * @returns nothing when there is no git, or no commit of the file
 */
export function earlierVersions(root: string, file: string): string[] {
  const commits = git(root, ['log', `-${mostVersions}`, '--format=%H', '--', file])
    .toString()
    .split('\n')
    .filter(Boolean);
  // A commit that deleted the file has none.
  return blobs(
    root,
    commits.map((commit) => `${commit}:./${file}`),
  );
}

/**
 * Finds in the versions of a source text what a part of it was when it was translated.
 *
 * @param madeFrom the fingerprint of that part
 * @returns undefined when none of the versions has it: the copy is shallow, or those words were never committed
 */
export function earlierText(versions: readonly string[], madeFrom: string): string | undefined {
  for (const version of versions) {
    const found = partsIn(version).find((text) => fingerprint(text) === madeFrom);
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** Every part of a text: its fields with words, and the parts of its body. */
function partsIn(text: string): string[] {
  const split = splitFrontMatter('', fileText(text));
  if ('code' in split) return [];
  return [
    ...translatedFields(parse(split.frontMatter)).values(),
    ...splitSections(split.body).map((part) => part.text),
  ];
}

/** Two texts as one, with what went between [- and -] and what came between {+ and +}, as git marks words. */
export function wordDifference(before: string, after: string): string {
  // A word with the space behind it: another space is no other word.
  const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? [];
  const changes = diffArrays(wordsOf(before), wordsOf(after), { comparator: (a, b) => a.trim() === b.trim() });
  return changes
    .map(({ value, removed, added }, index) => {
      const [, words = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(value.join('')) ?? [];
      if (added) return `{+${words}+}${space}`;
      if (removed) return `[-${words}-]${changes[index + 1]?.added ? '' : space}`;
      return words + space;
    })
    .join('')
    .trimEnd();
}
