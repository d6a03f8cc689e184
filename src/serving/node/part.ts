import type { IncomingMessage } from 'node:http';
import { type Found, inParts } from './file';

/** A part of a file that a browser asks for; `bytes` says from which byte until which, without that one. */
export type FilePart = { headers: Record<string, string> } & (
  | { status: 206; bytes: [from: number, until: number] }
  | { status: 416 }
);

/**
 * The part of a film that a browser asks for (RFC 9110, 14.2).
 *
 * @param address decoded
 * @returns undefined for any other file, and when no one part of this very film is asked for: then it gets the whole
 */
export function partOf(
  address: string,
  { size, headers }: Found,
  { method, headers: asked }: Pick<IncomingMessage, 'method' | 'headers'>,
): FilePart | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked.range ?? '') ?? [];
  const isTurned = first !== '' && last !== '' && Number(last) < Number(first);
  if (method !== 'GET' || !inParts.test(address) || first + last === '' || isTurned) return undefined;
  if (!isStill(asked['if-range'], headers)) return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const until = first === '' || last === '' ? size : Math.min(Number(last) + 1, size);
  if (from >= until) return { status: 416, headers: { 'Content-Range': `bytes */${size}` } };
  const range = `bytes ${from}-${until - 1}/${size}`;
  return { status: 206, headers: { ...headers, 'Content-Range': range }, bytes: [from, until] };
}

/** Tells whether the file is the one of which a browser has a part already (RFC 9110, 13.1.5). */
function isStill(known: string | string[] | undefined, headers: Found['headers']): boolean {
  return known === undefined || known === headers.ETag || known === headers['Last-Modified'];
}
