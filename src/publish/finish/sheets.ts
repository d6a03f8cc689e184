import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Features, type Selector, type SelectorComponent, transform } from 'lightningcss';

/**
 * Groups of pages with a stylesheet of their own, by their type or id: those that are asked for most, and together those
 * with much that no other needs, such as paper and charts. All others share one. Each group costs some fifty bytes of the
 * policy in every answer, so the list is short.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  situation: ['situation'],
  service: ['service'],
  'find-help': ['find-help', 'children'],
  home: ['home'],
  directory: ['directory'],
  search: ['search'],
  special: ['paper', 'situation-posters', 'statistics', 'success', 'materials', 'desk-lesson', 'open-data'],
};

/** The group of a page, by what its `<main>` says that it is. */
function groupOf(html: string): string {
  const [, ...names] = /<main[^>]* data-type="([^"]*)" data-id="([^"]*)"/.exec(html) ?? [];
  return Object.keys(groups).find((group) => groups[group]?.some((name) => names.includes(name))) ?? 'other';
}

/** Makes the stylesheet of each page out of the one for all. */
export type Sheets = {
  /** Tells that there is a page: what it uses stays in the sheet of its group. */
  add: (html: string) => Promise<void>;
  /** The stylesheet of a page, once all are added. */
  of: (html: string, css: string) => string;
};

/**
 * Stylesheets per group of pages, each without the rules for what no page of the group has.
 *
 * @param out the folder with the site: scripts make elements too, so their words count as those of the page
 */
export function sheetsIn(out: string): Sheets {
  const used = new Map<string, Set<string>>();
  const made = new Map<string, string>();
  return {
    add: async (html) => {
      const group = groupOf(html);
      const asked = used.get(group) ?? new Set<string>();
      used.set(group, asked);
      const found = [askedIn(html)];
      for (const [, script = ''] of html.matchAll(/ src="\/(islands\/[^"]*)"/g)) {
        if (asked.has(script)) continue;
        const code = await readFile(path.join(out, script), 'utf8');
        found.push([script], askedInScript(code));
      }
      for (const one of found.flat()) asked.add(one);
    },
    of: (html, css) => {
      const group = groupOf(html);
      const key = `${group} ${css}`;
      const sheet = made.get(key) ?? without(css, (asked) => !used.get(group)?.has(asked));
      made.set(key, sheet);
      return sheet;
    },
  };
}

/** What a visitor puts on an element: it stands in no file. */
const byVisitors = ['open'];

/** What a stylesheet may ask for, each in a writing of its own: an element, a class, an attribute and what it says. */
const written = {
  type: (name: string) => name,
  class: (name: string) => `.${name}`,
  attribute: (name: string) => `[${name}]`,
  value: (value: string) => `"${value}"`,
};

/** Everything in a page that a stylesheet may ask for. */
function askedIn(html: string): string[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|[^">])*)/g)].flatMap(([, name = '', attributes = '']) => [
    written.type(name),
    ...[...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].flatMap(([, attribute = '', value = '']) => [
      written.attribute(attribute),
      ...(attribute === 'class' ? value.split(' ').map(written.class) : [written.value(value)]),
    ]),
  ]);
}

/** The words of a script, as each of those, and as `dataset` writes an attribute: it makes and changes elements too. */
const askedInScript = (code: string): string[] =>
  (code.match(/[\w-]+/g) ?? []).flatMap((word) => [
    ...Object.values(written).map((write) => write(word)),
    written.attribute(`data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
  ]);

/** A stylesheet without the selectors that ask for an element, a class or an attribute that nothing has. */
function without(css: string, isUnused: (asked: string) => boolean): string {
  const asksInVain = (part: SelectorComponent): boolean => {
    if (part.type === 'class' || part.type === 'type') return isUnused(written[part.type](part.name));
    if (part.type !== 'attribute' || byVisitors.includes(part.name)) return false;
    const value = part.operation?.operator === 'equal' ? part.operation.value : undefined;
    return isUnused(written.attribute(part.name)) || (value !== undefined && isUnused(written.value(value)));
  };
  const isInVain = (selector: Selector) => selector.some(asksInVain);
  const drop = (selector: Selector) => (isInVain(selector) ? [] : undefined);
  const filename = 'all.css';
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    visitor: {
      // What Tailwind writes for `light-dark()`, which no rule of ours asks for.
      Declaration: { custom: ({ name }) => (name.startsWith('--lightningcss-') ? [] : undefined) },
      // In this order: a rule whose last selector goes would stay, and what is given back whole cannot be read again.
      Rule: {
        style: (rule) => (rule.value.selectors.every(isInVain) ? [] : undefined),
      },
      Selector: drop,
    },
  });
  // Media queries are written in the old way, which every browser can read.
  return transform({ filename, code, minify: true, include: Features.MediaRangeSyntax }).code.toString();
}
