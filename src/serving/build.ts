import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Build } from './headers';
import { hashSource, inlineStyles } from './inline-styles';

/**
 * What the headers of a built site follow, read from its files: the stylesheet in the front page, which every page
 * carries, and where the finder is, as the site publishes it.
 *
 * @param out the folder with the built site
 */
export function buildIn(out: string): Build {
  const data = path.join(out, 'data', 'finder.json');
  return {
    styleHashes: inlineStyles(readFileSync(path.join(out, 'index.html'), 'utf8')).map(hashSource),
    finder: existsSync(data) ? Object.values(JSON.parse(readFileSync(data, 'utf8')).pages) : [],
  };
}
