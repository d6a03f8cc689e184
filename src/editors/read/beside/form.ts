/** How a file of each form begins: after so many bytes, with these letters. */
const starts: [form: string, after: number, letters: string][] = [
  ['jpg', 0, '\u00ff\u00d8\u00ff'],
  ['png', 0, '\u0089PNG'],
  ['webp', 8, 'WEBP'],
  ['gif', 0, 'GIF8'],
  ['pdf', 0, '%PDF-'],
  ['heic', 4, 'ftyphei'],
  ['avif', 4, 'ftypavif'],
  ['mp4', 4, 'ftyp'],
  ['webm', 0, '\u001a\u0045\u00df\u00a3'],
  ['svg', 0, '<svg'],
  ['zip', 0, 'PK'],
];

/** The form of a file by what is in it, as its name would end; undefined for one that we do not know. */
export function formOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return starts.find(([, after, letters]) => start.startsWith(letters, after))?.[0];
}

/** Tells whether a picture moves: a WebP that says so in its header (RFC 9649), or a PNG with more than one. */
export function isMoving(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  if (text.startsWith('WEBPVP8X', 8)) return ((bytes[20] ?? 0) & 2) !== 0;
  return text.startsWith('\u0089PNG') && text.slice(0, text.indexOf('IDAT')).includes('acTL');
}
