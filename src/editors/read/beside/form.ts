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
