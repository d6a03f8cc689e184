import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/machine/write-whole';

/** What was found on a page: a line per fault, under the {@link keyOf engine and combination}. */
export type Found = Record<string, string[]>;

/** The name of what an engine found in a combination. */
export const keyOf = (engine: string, combination: string) => `${engine}, ${combination}`;

/** What decides what is found, beside the page and the versions. */
const judges = ['alfa.ts', 'combinations.ts', 'engines.ts'].map((file) => path.resolve('bench', 'conformance', file));

const folder = path.resolve('.cache', 'conformance', 'found');

/**
 * Keeps what was found on a page below `.cache/`, under a hash of the page, of the versions of everything that judged it
 * and of our own code around them. When one of those changes, it is judged anew.
 */
export function keeperOf(...versions: readonly string[]) {
  const code = judges.map((file) => readFileSync(file, 'utf8'));
  const fileOf = (html: string) => {
    const hash = createHash('sha256');
    for (const part of [...versions, ...code, html]) hash.update(`${part.length} ${part}`);
    return path.join(folder, `${hash.digest('hex')}.json`);
  };
  return {
    read: (html: string): Found | undefined => {
      const file = fileOf(html);
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    },
    write: async (html: string, found: Found): Promise<void> => {
      mkdirSync(folder, { recursive: true });
      await writeWhole(fileOf(html), JSON.stringify(found));
    },
  };
}
