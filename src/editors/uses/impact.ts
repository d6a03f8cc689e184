import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentTypes } from '@/content/schema';
import { locales } from '@/i18n/locale';
import { telAddress } from '@/lib/phone';
import { filesBelow } from '@/machine/files';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { listAt, textAt } from '../read/yaml/walk';
import { addressOf } from './addresses';

/** What a built site has of a document: all that changes when it stops, or a number of it does. */
export type Impact = {
  /** Addresses of pages; behind # a sheet on it that is printed alone. */
  pages: string[];
  /** Feeds, data, cards, sheets to keep: paths below the site. */
  files: string[];
  /** Codes of printed editions that somebody may have on a wall. */
  editions: string[];
};

type Edition = { code: string; sheet: string; numbers: { value: string }[] };

const isText = (file: string) => /\.(html|json|xml|csv|vcf|ics|txt|js)$/.test(file);

/**
 * Reads the built site, since only that knows what every template makes of a document: a file changes when it has the
 * id, the address, or a number or address of one of its channels.
 *
 * @param root the folder with `out/` and `editorial/`
 * @throws Error when there is no built site
 */
export async function impactOf(document: CheckedDocument, sources: SourceFiles, root: string): Promise<Impact> {
  const out = join(root, 'out');
  const values = valuesOf(document);
  // What stands within texts has no address; a page names it by type and id.
  const isWithin = contentTypes[document.type].shown === 'within';
  const needles = [
    isWithin ? `"${document.type}/${document.id}"` : `"${document.id}"`,
    ...(isWithin ? [] : locales.map((locale) => addressOf(document, sources, locale))),
    ...values.flatMap((value) => [value, ...(/^[+\d]/.test(value) ? [telAddress(value)] : [])]),
  ];
  const isIn = (text: string) => needles.some((needle) => isWritten(needle, text));
  const found = (await filesBelow(out))
    .filter(isText)
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return isIn(text) ? [{ path: `/${relative(out, file).replaceAll(sep, '/')}`, text }] : [];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const isPage = ({ path }: { path: string }) => path.endsWith('/index.html');
  return {
    pages: found.filter(isPage).flatMap(({ path, text }) => {
      const address = path.replace(/index\.html$/, '');
      return [address, ...sheetsIn(text).flatMap(([id, sheet]) => (isIn(sheet) ? [`${address}#${id}`] : []))];
    }),
    files: found.filter((file) => !isPage(file)).map(({ path }) => path),
    editions: editionsIn(root)
      .filter(({ sheet, numbers }) => sheet === document.id || numbers.some(({ value }) => values.includes(value)))
      .map(({ code }) => code),
  };
}

/** Tells whether a text has a number, which is no part of a longer one, or an address. */
function isWritten(needle: string, text: string): boolean {
  if (!/^[+\d]/.test(needle)) return text.includes(needle);
  return new RegExp(`(?<![\\w.#-])${needle.replace(/[^\w\s-]/g, '\\$&')}(?![\\w-])`).test(text);
}

/** The numbers and addresses of a document, as they are written. */
function valuesOf({ structure }: CheckedDocument): string[] {
  return listAt(structure?.data, ['channels']).flatMap((channel) => textAt(channel, ['value']) ?? []);
}

/** The sheets of a page, each with what stands on it. */
function sheetsIn(html: string): [id: string, sheet: string][] {
  return html
    .split('<section id="')
    .slice(1)
    .filter((part) => /^[^>]*class="poster/.test(part))
    .map((part) => [part.slice(0, part.indexOf('"')), part.slice(0, part.indexOf('</section>'))]);
}

function editionsIn(root: string): Edition[] {
  return JSON.parse(readFileSync(join(root, 'editorial/editions.json'), 'utf8'));
}
