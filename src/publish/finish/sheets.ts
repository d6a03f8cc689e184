import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Features, type Selector, transform } from 'lightningcss';

/**
 * Types and ids of pages that have a stylesheet of their own: those that are asked for most, and those with rules that no
 * other needs. All others share one. Each costs some fifty bytes of the policy in every answer, so the list is short.
 */
const kinds = ['situation', 'service', 'find-help', 'home', 'directory', 'search'];

/** Pages that look as one of another kind does. */
const sameAs = new Map([['children', 'find-help']]);

/** The kind of a page, by what its `<main>` says that it is. */
function kindOf(html: string): string {
  const [, ...names] = /<main[^>]* data-type="([^"]*)" data-id="([^"]*)"/.exec(html) ?? [];
  return names.map((name) => sameAs.get(name) ?? name).find((name) => kinds.includes(name)) ?? 'other';
}

/** Makes the stylesheet of each page out of the one for all. */
export type Sheets = {
  /** Tells that there is a page: what it uses stays in the sheet of its kind. */
  add: (html: string) => Promise<void>;
  /** The stylesheet of a page, once all are added. */
  of: (html: string, css: string) => string;
};

/**
 * Stylesheets per kind of page, each without the rules for classes that no page of its kind has.
 *
 * @param out the folder with the site: scripts make elements too, so their words count as classes of the page
 */
export function sheetsIn(out: string): Sheets {
  const used = new Map<string, Set<string>>();
  const made = new Map<string, string>();
  return {
    add: async (html) => {
      const kind = kindOf(html);
      const words = used.get(kind) ?? new Set<string>();
      used.set(kind, words);
      const found = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
      for (const [, script = ''] of html.matchAll(/ src="\/(islands\/[^"]*)"/g)) {
        if (words.has(script)) continue;
        const code = await readFile(path.join(out, script), 'utf8');
        found.push(script, ...(code.match(/[\w-]+/g) ?? []));
      }
      for (const word of found) words.add(word);
    },
    of: (html, css) => {
      const kind = kindOf(html);
      const key = `${kind} ${css}`;
      const sheet = made.get(key) ?? without(css, (name) => !used.get(kind)?.has(name));
      made.set(key, sheet);
      return sheet;
    },
  };
}

/** A stylesheet without the rules that ask for a class that nothing has. */
function without(css: string, isUnused: (name: string) => boolean): string {
  // It would write media queries in a way that old browsers cannot read.
  const sheet = { filename: 'all.css', code: Buffer.from(css), include: Features.MediaRangeSyntax };
  const names = new Set<string>();
  const noteNames = (selector: Selector) => {
    for (const part of selector) if (part.type === 'class') names.add(part.name);
  };
  transform({ ...sheet, visitor: { Selector: noteNames } });
  return transform({ ...sheet, minify: true, unusedSymbols: [...names].filter(isUnused) }).code.toString();
}
