import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MadeFile } from '@/content/made';
import { writeWhole } from '@/machine/write-whole';

/** What was made of a file: facts for the pages, and files for visitors, by name. */
export type Making<Facts> = { facts: Facts; files: Record<string, Uint8Array> };

/** What is to be made of a file. */
export type Job<Facts> = {
  bytes: Uint8Array;
  /** All that decides what is made, beside the bytes: the versions of programs too. */
  way: readonly unknown[];
  make: () => Promise<Making<Facts>>;
};

/**
 * Takes what was made of the same bytes in the same way from a folder that keeps it, or makes it now.
 *
 * @returns the facts, and the names in the folder of what belongs to them
 */
export async function madeOnce<Facts>(
  kept: string,
  { bytes, way, make }: Job<Facts>,
): Promise<{ facts: Facts; names: string[] }> {
  const key = createHash('sha256').update(JSON.stringify(way)).update(bytes).digest('hex').slice(0, 32);
  const note = path.join(kept, `${key}.json`);
  if (!existsSync(note)) {
    const { facts, files } = await make();
    await mkdir(kept, { recursive: true });
    for (const [name, made] of Object.entries(files)) await writeWhole(path.join(kept, name), made);
    // Last: when it is there, all is.
    await writeWhole(note, JSON.stringify({ facts, names: Object.keys(files) }));
  }
  const { facts, names } = JSON.parse(await readFile(note, 'utf8'));
  return { facts, names: [path.basename(note), ...names] };
}

/** A file for visitors: what is in it decides its name, so that a browser may keep it for good. */
export function named(stem: string, ending: string, bytes: Uint8Array): { name: string; file: MadeFile } {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const name = `${stem}.${hash}.${ending}`;
  return { name, file: { address: `/files/${name}`, bytes: bytes.length } };
}
