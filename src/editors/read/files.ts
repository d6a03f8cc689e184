import { type Problem, problem, startOf } from '../problem';
import { besideAt } from './beside/place';
import { decode } from './decode';

/**
 * What an editor wrote: at each path from the root the bytes of a file, or why there are none. A path that ends with /
 * is a folder without files.
 */
export type Files = ReadonlyMap<string, Uint8Array | Problem>;

/** A file as text; without it when it could not be read, or cannot be trusted. */
export type ReadText = { text?: string; problems: Problem[] };

/**
 * The most that a file may weigh, in bytes: three times our longest, and always judged within a second. A bigger one is
 * not even read.
 */
const mostBytes = 24_000;

/**
 * The folders that editors write in, with how far down their files may stand (documents are folders in folders; nothing
 * further down is looked at) and how many bytes one may weigh. The words of the interface stand in one file per
 * language; lists of words grow.
 */
export const folders: Record<string, { depth: number; most: number }> = {
  content: { depth: 3, most: mostBytes },
  messages: { depth: 1, most: 2 * mostBytes },
  editorial: { depth: 1, most: 1_000_000 },
};

/** The most that a file may weigh, in bytes, by its path. */
export const mostOf = (file: string) => besideAt(file)?.most ?? folders[file.split('/')[0] ?? '']?.most ?? mostBytes;

/** The problem of a file that is too big to be read. */
export function tooBig(file: string, size: number): Problem {
  const most = mostOf(file);
  return besideAt(file)
    ? problem('file-heavy', startOf(file), file.slice(file.lastIndexOf('.') + 1), size, most)
    : problem('too-big', startOf(file), size, most);
}

/** One file as text. */
export function textOf(file: string, bytes: Uint8Array | Problem): ReadText {
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
  return bytes.length > mostOf(file) ? { problems: [tooBig(file, bytes.length)] } : decode(file, bytes);
}
