import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Element,
  getAttribute,
  isElementNode,
  isTextNode,
  type Node,
  queryAll,
  type TextNode,
} from '@parse5/tools';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../bench/project-copy';
import { addFrisian, markDocument, markInterface } from './support/frisian';
import { isAll } from './support/scope';

const documents = ['pages/home', 'pages/first-call', 'situations/sextortion', 'services/helpwanted'];

let project: ProjectCopy;

/** A copy of the project with Frisian for its front page and three pages more, as it is published. */
beforeAll(() => {
  if (!isAll) return;
  project = copyProject();
  addFrisian(project.folder, 'some');
  markInterface(project.folder);
  for (const document of documents) markDocument(project.folder, document);
  project.run(process.execPath, 'scripts/content.mjs', 'format');
  project.run(process.execPath, '--import', 'tsx', 'scripts/build.ts');
  // A whole build, on a machine that may be busy with others.
}, 900_000);

afterAll(() => project?.remove());

const out = (file: string) => path.join(project.folder, 'out', file);
const textOf = (file: string) => readFileSync(out(file), 'utf8');

/** The Frisian pages, by address. */
const pages = () =>
  readdirSync(out('fy'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `fy/${file}`)
    .sort();

const elements = (file: string, name: string) => [
  ...queryAll<Element>(parse(textOf(file)), (node) => isElementNode(node) && node.tagName === name),
];

test.runIf(isAll)('four documents in Frisian have no problem, and make four pages', () => {
  const { output } = project.run(process.execPath, 'scripts/content.mjs', 'check', '--json');
  expect(JSON.parse(output)).toEqual([]);
  expect(pages()).toHaveLength(documents.length);
});

test.runIf(isAll)('every link of a Frisian page leads somewhere, and one to another language says so', () => {
  for (const page of pages())
    for (const link of elements(page, 'a')) {
      const href = getAttribute(link, 'href') ?? '';
      if (!href.startsWith('/')) continue;
      const [address = '', anchor] = href.split('#');
      const file = address.endsWith('/') ? `${address}index.html` : address;
      expect(existsSync(out(file)), `${page}: ${href}`).toBe(true);
      if (anchor) expect(textOf(file).includes(` id="${anchor}"`), `${page}: ${href}`).toBe(true);
      const [, language] = /^\/(nl|en)\//.exec(href) ?? [];
      if (language) expect(getAttribute(link, 'hreflang'), `${page}: ${href}`).toBe(language);
    }
});

test.runIf(isAll)('the menus of a Frisian page name other pages in Dutch, and say that it is Dutch', () => {
  const dutch = new Set(
    readdirSync(path.join(project.folder, 'content/pages')).flatMap((id) => {
      if (documents.includes(`pages/${id}`)) return [];
      const text = readFileSync(path.join(project.folder, 'content/pages', id, 'nl.mdx'), 'utf8');
      return [...text.matchAll(/^(?:title|menuTitle): ["']?(.*?)["']?$/gm)].map(([, name = '']) => name);
    }),
  );
  const languageOf = (node: Node | null | undefined): string | null | undefined =>
    node && isElementNode(node) ? (getAttribute(node, 'lang') ?? languageOf(node.parentNode)) : undefined;
  for (const page of pages()) {
    const menus = elements(page, 'nav').flatMap((nav) => [...queryAll<TextNode>(nav, isTextNode)]);
    const names = menus.filter(({ value }) => dutch.has(value.replace(' (Nederlands)', '')));
    expect(names.length, page).toBeGreaterThan(5);
    for (const text of names) expect(languageOf(text.parentNode), `${page}: ${text.value}`).toBe('nl');
  }
});

test.runIf(isAll)('nothing that is published says its language in characters that are never drawn', () => {
  const files = readdirSync(out('.'), { recursive: true, encoding: 'utf8' });
  const text = files.filter((file) => /\.(html|js|json|xml|csv|vcf|ics|txt)$/.test(file));
  expect(text.length).toBeGreaterThan(300);
  for (const file of text) expect(textOf(file).includes('\u{E0001}'), file).toBe(false);
});

test.runIf(isAll)('the rest of the site leads to a page in Frisian where there is one, and else to the first', () => {
  const switches = (file: string) =>
    elements(file, 'a').flatMap((link) =>
      getAttribute(link, 'hreflang') === 'fy' ? [getAttribute(link, 'href')] : [],
    );
  expect(switches('nl/index.html')).toEqual(['/fy/']);
  expect(switches('nl/contact/index.html')).toEqual(['/fy/']);
  expect(switches('nl/contact/helpwanted/index.html')).toEqual(['/fy/contact/helpwanted/']);
  expect(textOf('sitemap.xml').match(/<loc>[^<]*\/fy\/[^<]*/g)).toHaveLength(documents.length);
});

test.runIf(isAll)('no server sends who is lost in Frisian to a page that is not there', () => {
  expect(textOf('_redirects')).not.toContain('/fy/404/');
  const settings = readdirSync(out('.server')).map((file) => textOf(`.server/${file}`));
  expect(settings.length).toBeGreaterThan(0);
  expect(settings.filter((text) => text.includes('/fy/404/'))).toEqual([]);
});
