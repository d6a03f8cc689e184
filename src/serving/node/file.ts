import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { contentTypes } from '../headers';

/** A file in the form that a browser takes, and the headers that say so. */
export type Found = {
  /** Bytes. */
  size: number;
  headers: Record<string, string>;
  /** Reads it, or what stands from one of its bytes until another. */
  read: (from?: number, until?: number) => Promise<Buffer>;
};

type Opened = Pick<Found, 'size' | 'read'> & { tag: string };

/** The forms in which a file may stand ready, the smallest first, with the end of their names. */
const forms = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Finds the file of an address, compressed when it stands ready so and the browser takes it.
 *
 * @param folder the built site
 * @param address decoded; one that ends in a slash means the page in that folder
 * @returns undefined when there is no such file
 */
export async function findFile(
  folder: string,
  address: string,
  asked: IncomingHttpHeaders,
): Promise<Found | undefined> {
  const plain = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (!fileAt(plain)) return undefined;
  const form = forms.find(([coding, end]) => takes(asked['accept-encoding'], coding) && fileAt(plain + end));
  const file = form ? plain + form[1] : plain;
  const stats = fileAt(file);
  if (!stats) return undefined;
  const isInParts = inParts.test(plain);
  const { tag, size, read } = isInParts ? longFile(file, stats) : await shortFile(file);
  return {
    size,
    read,
    headers: {
      ...typeOf(plain),
      ...(isInParts && { 'Accept-Ranges': 'bytes' }),
      ...(form && { 'Content-Encoding': form[0] }),
      ...(forms.some(([, end]) => fileAt(plain + end)) && { Vary: 'Accept-Encoding' }),
      ETag: tag,
      'Last-Modified': stats.mtime.toUTCString(),
    },
  };
}

/** A file that is read at once. Its tag is of its bytes: a number may change in one that keeps its size and its date. */
async function shortFile(file: string): Promise<Opened> {
  const bytes = await readFile(file);
  const tag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { tag, size: bytes.length, read: async (from, until) => bytes.subarray(from, until) };
}

/** A file of which no more is read than somebody asks for. Its name says what is in it, so its size and date are a tag. */
function longFile(file: string, { size, mtimeMs }: Stats): Opened {
  const read = async (from = 0, until = size) => {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(until - from), { position: from });
      if (bytesRead < until - from) throw new Error(`${file} ends before byte ${until}`);
      return buffer;
    } finally {
      await handle.close();
    }
  };
  return { tag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`, size, read };
}

/** Tells whether the folder has a page at an address that lacks the slash at its end. */
export function isFolderWithPage(folder: string, address: string): boolean {
  return !address.endsWith('/') && fileAt(path.join(folder, address, 'index.html')) !== undefined;
}

/** Files that a browser asks for in parts: some play no film otherwise. */
export const inParts = /\.mp4$/;

/** Tells whether a browser has this very form already (RFC 9110, 13.1.2: an ETag counts before a date). */
export function isKnown(asked: IncomingHttpHeaders, { headers }: Found): boolean {
  const known = asked['if-none-match'];
  if (known !== undefined) return known === '*' || known.split(',').some((tag) => tag.trim() === headers.ETag);
  return asked['if-modified-since'] !== undefined && asked['if-modified-since'] === headers['Last-Modified'];
}

/** What is on disk at a path: undefined when there is no file, or the path cannot be one (a NUL, a name too long). */
function fileAt(file: string): Stats | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(file: string): { 'Content-Type'?: string } {
  const end = path.extname(file).slice(1);
  return Object.hasOwn(contentTypes, end) ? { 'Content-Type': contentTypes[end as keyof typeof contentTypes] } : {};
}

/** Tells whether a browser takes a coding: it names it, and not with the weight 0 (RFC 9110, 12.5.3). */
function takes(accepted: string | string[] | undefined, coding: string): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((part) => {
      const [name, weight] = part.split(';').map((text) => text.trim().toLowerCase());
      return name === coding && !/^q=0(?:\.0*)?$/.test(weight ?? '');
    });
}
