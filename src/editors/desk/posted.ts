import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Entries } from './values';

/** The most that a form may weigh, in bytes: some twenty times our longest document. */
const mostBytes = 1_000_000;

/** Reads what a form sends, each line of it with a line feed at its end. Undefined when it is no form, or too much. */
export async function postedForm(request: IncomingMessage): Promise<Entries | undefined> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return undefined;
  let size = 0;
  const pieces: Buffer[] = [];
  for await (const piece of request) {
    size += piece.length;
    if (size > mostBytes) return undefined;
    pieces.push(piece);
  }
  const sent = new URLSearchParams(Buffer.concat(pieces).toString());
  return new URLSearchParams([...sent].map(([name, text]) => [name, text.replace(/\r\n?/g, '\n')]));
}

/**
 * Does what a button of a list asks: one item more, or one less. What was typed stays, and nothing is written.
 *
 * @returns false when it was another button
 */
export function changeList(entries: Entries): boolean {
  const [add, remove] = [entries.get('+add'), entries.get('+remove')];
  // A new item has a key that no item of the file has.
  if (add !== null) entries.append(add, `new-${randomUUID()}`);
  if (remove !== null) {
    const slash = remove.lastIndexOf('/');
    entries.delete(remove.slice(0, slash), remove.slice(slash + 1));
  }
  return add !== null || remove !== null;
}
