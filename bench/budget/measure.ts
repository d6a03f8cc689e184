import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Element, getAttribute, getTextContent, hasAttribute, isElementNode, queryAll } from '@parse5/tools';
import { parse } from 'parse5';

/** What a visitor's browser loads for a page: sizes in bytes after brotli, and how many files. */
export type Weight = {
  /** The HTML with the stylesheet that stands in it. */
  page: number;
  /** The stylesheet by itself. */
  css: number;
  /** All browser code together. */
  islands: number;
  /** The page, its browser code, its icon, and whatever else it asks for, but for the files of editors. */
  requests: number;
  /** Pictures of editors, each in its heaviest form: what comes without being asked for, and needs no brotli. */
  files: number;
};

/** A page of the built site with its weight. `kind` is its type, or page/id where the type is page. */
export type WeighedPage = { address: string; kind: string; weight: Weight };

/**
 * Weighs every page of a built and compressed site.
 *
 * @param out the folder of the site
 */
export function weighPages(out: string): WeighedPage[] {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
  return files.sort().map((file) => weighPage(out, file));
}

function weighPage(out: string, file: string): WeighedPage {
  const elements = [...queryAll<Element>(parse(readFileSync(path.join(out, file), 'utf8')), isElementNode)];
  const main = elements.find(({ tagName }) => tagName === 'main');
  const [type, id] = [main && getAttribute(main, 'data-type'), main && getAttribute(main, 'data-id')];
  const scripts = elements.flatMap((element) =>
    element.tagName === 'script' ? (getAttribute(element, 'src') ?? []) : [],
  );
  const style = elements.find(({ tagName }) => tagName === 'style');
  return {
    address: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, ''),
    kind: type === null || type === undefined ? 'other' : type === 'page' ? `page/${id}` : type,
    weight: {
      page: compressedSize(path.join(out, file)),
      css: style ? stylesSize(getTextContent(style)) : 0,
      islands: scripts.reduce((sum, source) => sum + compressedSize(path.join(out, source)), 0),
      requests: 1 + elements.filter(isLoaded).length,
      files: elements.reduce((sum, element) => sum + heaviestFile(out, element), 0),
    },
  };
}

const compressedSize = (file: string) => statSync(`${file}.br`).size;

const sizes = new Map<string, number>();

/** The styles of a page are those of all pages of its group, so the same texts come again and again. */
function stylesSize(text: string): number {
  const size = sizes.get(text) ?? brotliCompressSync(text).length;
  sizes.set(text, size);
  return size;
}

/** The most that a browser loads of the files of editors for an element by itself: of a film its picture, and no more. */
function heaviestFile(out: string, element: Element): number {
  const poster = element.tagName === 'video' ? getAttribute(element, 'poster') : null;
  const sources = element.tagName === 'picture' ? [...queryAll<Element>(element, isElementNode)] : [];
  const addresses = sources.flatMap((source) =>
    (getAttribute(source, 'srcset') ?? '').split(',').flatMap((each) => each.trim().split(' ', 1)),
  );
  const weights = [...addresses, poster ?? ''].filter(isFile).map((address) => statSync(path.join(out, address)).size);
  return Math.max(0, ...weights);
}

const isFile = (address: string | null) => address?.startsWith('/files/') ?? false;

/** Tells whether a browser asks for another file because of this element. */
function isLoaded(element: Element): boolean {
  if (isFile(getAttribute(element, 'src') ?? null)) return false;
  if (element.tagName !== 'link') return hasAttribute(element, 'src');
  return ['icon', 'stylesheet', 'preload', 'modulepreload', 'manifest'].includes(getAttribute(element, 'rel') ?? '');
}
