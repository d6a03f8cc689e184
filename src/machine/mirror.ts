import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder hold every file of another, each as a function gives it, and nothing else. A file that would stay as
 * it is keeps its date, so that what was made from it is not made again.
 *
 * @param isMeant which files, by their paths from the folder
 */
export function mirror(
  from: string,
  to: string,
  make: (text: string) => string,
  isMeant: (file: string) => boolean = () => true,
): void {
  const texts = new Map(
    filesIn(from)
      .filter(isMeant)
      .map((file) => [file, make(readFileSync(path.join(from, file), 'utf8'))]),
  );
  mkdirSync(to, { recursive: true });
  const there = filesIn(to);
  for (const file of there) if (!texts.has(file)) rmSync(path.join(to, file));
  for (const [file, text] of texts) {
    const copy = path.join(to, file);
    if (there.includes(file) && readFileSync(copy, 'utf8') === text) continue;
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
}

/** The paths of all files below a folder, from there. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
