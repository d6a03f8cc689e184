import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Build } from './headers';
import { hashSource, inlineStyles } from './inline-styles';

/** Where a built site says which addresses have moved. */
export const movedFile = '.server/moved.json';

/** Where a built site says which stylesheets its pages carry. */
export const stylesFile = '.server/styles.json';

/**
 * What the answers of a built site follow, read from its files: the stylesheet in the front page and those of
 * other kinds of pages, where the finder is, as the site publishes it, and which addresses have moved.
 *
 * @param out the folder with the built site
 */
export function buildIn(out: string): Build {
  const read = (file: string) => {
    const whole = path.join(out, file);
    return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')) : {};
  };
  const front = inlineStyles(readFileSync(path.join(out, 'index.html'), 'utf8')).map(hashSource);
  const { pages, children } = read('data/finder.json');
  return {
    styleHashes: [...new Set([...front, ...(read(stylesFile).hashes ?? [])])],
    finder: [pages, children].flatMap((addresses) => Object.values<string>(addresses ?? {})),
    moved: read(movedFile),
  };
}

/** Where an address has moved to, with or without the slash at its end; undefined when it has not. */
export function movedTo({ moved }: Build, address: string): string | undefined {
  return moved[address.endsWith('/') ? address : `${address}/`];
}
