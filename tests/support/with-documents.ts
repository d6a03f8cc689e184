import { existsSync } from 'node:fs';

/**
 * Where there are documents of a type: in the site, or among the examples with files that are no text.
 *
 * @param folder of the type, from the root: `content/pictures`
 * @returns the folder that holds `content/`
 */
export const rootWith = (folder: string) => (existsSync(folder) ? '.' : 'tests/support/with-files');
