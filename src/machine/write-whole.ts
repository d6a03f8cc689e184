import { rename, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: beside its place first, then moved there, so that no reader sees half of it. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const draft = `${file}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
}
