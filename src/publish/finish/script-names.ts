import { createHash } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/** Where our own scripts are in the built site. */
const folder = 'islands';

/** A script as pages ask for it: its address, and its fingerprint in the form of Subresource Integrity. */
type NamedScript = { address: string; integrity: string };

/** Each script of ours, by the address that pages were made with. */
export type ScriptNames = ReadonlyMap<string, NamedScript>;

/**
 * Puts a hash of what is in each of our scripts into its name, so that browsers may keep it for good, and a page never
 * gets the script of another build.
 *
 * @param out the folder that Next exported to
 */
export async function hashScriptNames(out: string): Promise<ScriptNames> {
  const files = await readdir(path.join(out, folder)).catch(() => []);
  const names = files
    .filter((file) => file.endsWith('.js'))
    .map(async (file): Promise<[string, NamedScript]> => {
      const place = path.join(out, folder, file);
      const bytes = await readFile(place);
      const name = file.replace(/js$/, `${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.js`);
      await rename(place, path.join(out, folder, name));
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      return [`/${folder}/${file}`, { address: `/${folder}/${name}`, integrity }];
    });
  return new Map(await Promise.all(names));
}

/**
 * A page that asks for our scripts by their new names, and runs nothing else that comes in their place (W3C
 * Subresource Integrity).
 *
 * @throws Error that names a script that is not there
 */
export function withScriptNames(html: string, names: ScriptNames): string {
  // In serialised HTML a "<" stands nowhere but at the start of an element.
  return html.replace(/(<script\b[^>]*\bsrc=")(\/islands\/[^"]*)/g, (_, before: string, source: string) => {
    const script = names.get(source);
    if (!script) throw new Error(`A page asks for ${source}, which is not there`);
    return `${before}${script.address}" integrity="${script.integrity}`;
  });
}
