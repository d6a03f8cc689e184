import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What of others reaches visitors, inside our scripts and our stylesheet. Their licences ask for a copy beside it. */
const shipped = [
  { name: 'MiniSearch', file: 'minisearch/LICENSE.txt' },
  { name: '@orama/stemmers', file: '@orama/stemmers/LICENSE.md' },
  { name: 'Tailwind CSS', file: 'tailwindcss/LICENSE' },
] as const;

/** Writes the licences of what we ship into the built site, as one text. */
export async function writeLicenceTexts(out: string): Promise<void> {
  const texts = shipped.map(
    async ({ name, file }) => `${name}\n\n${(await readFile(path.join('node_modules', file), 'utf8')).trim()}\n`,
  );
  await writeFile(path.join(out, 'licences.txt'), (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`));
}
