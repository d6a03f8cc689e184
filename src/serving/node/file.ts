import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { contentTypes } from '../headers';

/** A file in the form that a browser takes, and the headers that say so. */
export type Found = { bytes: Buffer; headers: Record<string, string> };

/** The forms in which a file may stand ready, the smallest first, with the end of their names. */
const forms = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Reads the file of an address, compressed when it stands ready so and the browser takes it.
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
  const bytes = await readFile(file);
  return {
    bytes,
    headers: {
      ...typeOf(plain),
      ...(inParts.test(plain) && { 'Accept-Ranges': 'bytes' }),
      ...(form && { 'Content-Encoding': form[0] }),
      ...(forms.some(([, end]) => fileAt(plain + end)) && { Vary: 'Accept-Encoding' }),
      // Of the bytes: a number may change in a file that keeps its size and its date.
      ETag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      'Last-Modified': stats.mtime.toUTCString(),
    },
  };
}

/** Tells whether the folder has a page at an address that lacks the slash at its end. */
export function isFolderWithPage(folder: string, address: string): boolean {
  return !address.endsWith('/') && fileAt(path.join(folder, address, 'index.html')) !== undefined;
}

/** Files that a browser asks for in parts: some play no film otherwise. */
const inParts = /\.mp4$/;

/** The part of a file that a browser asks for, from a byte to a byte (RFC 9110, 14.2). */
export type FilePart = { status: 206 | 416; headers: Record<string, string>; bytes: Buffer };

/**
 * The part of a film that a browser asks for.
 *
 * @param address decoded
 * @returns undefined for any other file, and when no one part is asked for: then it gets the whole
 */
export function partOf(address: string, { bytes, headers }: Found, asked: IncomingHttpHeaders): FilePart | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked.range ?? '') ?? [];
  if (!inParts.test(address) || first + last === '') return undefined;
  const from = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first);
  const until = first === '' || last === '' ? bytes.length : Math.min(Number(last) + 1, bytes.length);
  if (from >= until)
    return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` }, bytes: Buffer.alloc(0) };
  const range = `bytes ${from}-${until - 1}/${bytes.length}`;
  return { status: 206, headers: { ...headers, 'Content-Range': range }, bytes: bytes.subarray(from, until) };
}

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
