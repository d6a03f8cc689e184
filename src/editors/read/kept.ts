import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Problem } from '../problem';

/**
 * What earlier checks made of the same bytes with the same code, and found right. What has a problem is not among it: it
 * is read and judged again until it is mended.
 */
export type Kept = {
  /** What was kept under a key, which holds all that it was made of. */
  get(key: string): unknown;
  /** Keeps something that JSON can hold. */
  keep(key: string, value: unknown): void;
};

/** Where nothing is kept. */
export const nothingKept: Kept = { get: () => undefined, keep: () => {} };

/** A key for what a function makes of texts, and of nothing else. */
export function keyFor(kind: string, ...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} ${text}`);
  return `${kind} ${hash.digest('base64url').slice(0, 24)}`;
}

/** Lets a rule judge, but for what it found right before. */
export function unlessRight(kept: Kept, key: string, rule: () => Problem[]): Problem[] {
  if (kept.get(key)) return [];
  const problems = rule();
  if (problems.length === 0) kept.keep(key, true);
  return problems;
}

/** Parts of a syntax tree that nobody reads: what code within a text would do. */
const unread = new Set(['estree']);

/**
 * What is kept in a file. A file that is missing or cannot be read holds nothing.
 *
 * @returns also `save`, which keeps what was asked for or added since, and forgets the rest
 */
export function keptIn(file: string): Kept & { save(): void } {
  const before = read(file);
  const used = new Map<string, unknown>();
  return {
    get: (key) => {
      if (before.has(key)) used.set(key, before.get(key));
      return used.get(key);
    },
    keep: (key, value) => void used.set(key, value),
    save: () => {
      if (used.size === before.size && [...used.keys()].every((key) => before.has(key))) return;
      const text = JSON.stringify([...used], (name, value) => (unread.has(name) ? undefined : value));
      try {
        writeFileSync(file, text);
      } catch {
        // A memory is no result: without it the next check takes longer.
      }
    },
  };
}

function read(file: string): Map<string, unknown> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return new Map();
  }
}
