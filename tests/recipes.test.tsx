import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { GeneratedDocument } from '@/content/load';
import { isLocale } from '@/i18n/locale';
import { makeFiles } from '@/publish/files';
import type { ProjectCopy } from '../bench/project-copy';
import { checkedCopy } from './support/checked-copy';
import { startNode } from './support/child';
import { messages } from './support/render';
import { isAllCode } from './support/scope';

type Generated = { allDocuments: GeneratedDocument[] };

let project: ProjectCopy;

beforeAll(() => {
  project = checkedCopy();
});

afterAll(() => project.remove());

const inCopy = (file: string) => path.join(project.folder, file);

// What contentlayer2 made of the files of the copy, beside what it made here of those that are the same.
vi.mock('contentlayer/generated', async (original) => {
  const { allDocuments: before } = await original<Generated>();
  const made: Generated = await import(pathToFileURL(inCopy('changed/.contentlayer/generated/index.mjs')).href);
  const anew = new Set(made.allDocuments.map(({ _id }) => _id));
  return { allDocuments: [...before.filter(({ _id }) => !anew.has(_id)), ...made.allDocuments] };
});

/** Writes the files of the recipe in CONTRIBUTING.md: each is a fenced block under a heading that is its path. */
function followTheRecipes() {
  const recipe = readFileSync('CONTRIBUTING.md', 'utf8');
  const files = [...recipe.matchAll(/^#### (content\/\S+)\n\n```\w+\n([\s\S]*?)^```$/gm)];
  expect(files.length).toBe(5);
  for (const [, file = '', text = ''] of files) {
    mkdirSync(path.dirname(inCopy(file)), { recursive: true });
    writeFileSync(inCopy(file), text);
  }
}

/** A new document made as an editor would: a copy of one that is there, with a name, a slug and words of its own. */
function copyDocument(folder: string, id: string) {
  const to = inCopy(`content/${folder}/newcomer`);
  cpSync(inCopy(`content/${folder}/${id}`), to, { recursive: true });
  for (const locale of ['nl', 'en']) {
    const file = path.join(to, `${locale}.mdx`);
    const text = readFileSync(file, 'utf8')
      .replace(/^slug: .*$/m, 'slug: newcomer')
      .replace(/^title: .*$/m, 'title: "Newcomer"');
    writeFileSync(file, `${text}\nNewcomer.\n`);
  }
}

/** Adds a picture, a film and a PDF as the manual says: folders of their own, and their names in texts. */
function addFiles() {
  cpSync('tests/support/with-files/content', inCopy('content'), { recursive: true });
  for (const locale of ['nl', 'en']) {
    const names = '<Picture id="school-poster" />\n\n<Film id="school-film" />\n\n<Pdf id="school-leaflet" />';
    const file = inCopy(`content/pages/about/${locale}.mdx`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${names}\n`);
  }
  const service = inCopy('content/services/kindertelefoon/service.yaml');
  writeFileSync(service, `${readFileSync(service, 'utf8')}signLanguage: school-film\n`);
}

/** Changes the words of a file of the copy; it must hold them. */
function edit(file: string, from: string, to: string) {
  const text = readFileSync(inCopy(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inCopy(file), text.replace(from, to));
}

/** Compiles what is not the same here, in a folder of its own: all else was compiled when the site was built. */
function compileWhatChanged() {
  for (const file of readdirSync(inCopy('content'), { recursive: true, encoding: 'utf8' })) {
    const [here, there] = [path.join('content', file), inCopy(path.join('content', file))];
    const isSame = () => existsSync(here) && readFileSync(here).equals(readFileSync(there));
    if (statSync(there).isFile() && !isSame()) cpSync(there, inCopy(path.join('changed', here)));
  }
  const cwd = inCopy('changed');
  for (const part of ['contentlayer.config.ts', 'package.json', 'tsconfig.json']) cpSync(part, path.join(cwd, part));
  for (const part of ['node_modules', 'src']) symlinkSync(path.resolve(part), path.join(cwd, part));
  // It looks for the content where PWD says.
  const env = { PWD: cwd, NODE_ENV: 'production' };
  return startNode(['node_modules/contentlayer2/bin/cli.cjs', 'build'], { cwd, env });
}

/**
 * What the one route gives to Next for the copy: a page by its address, and the addresses in the sitemap. That Next makes
 * files of it is seen in `out/`; to see that here again would take a minute.
 */
async function siteOfCopy() {
  // Where they read what was made of files, and the words of the interface.
  const root = vi.spyOn(process, 'cwd').mockReturnValue(project.folder);
  const { default: Page, generateStaticParams } = await import('@/app/[locale]/[[...path]]/page');
  const { default: sitemap } = await import('@/app/sitemap');
  root.mockRestore();
  const addresses = new Set(generateStaticParams().map(({ locale, path: rest }) => `/${[locale, ...rest].join('/')}/`));
  const page = async (address: string): Promise<string> => {
    expect(addresses).toContain(address);
    const [locale = '', ...rest] = address.split('/').slice(1, -1);
    if (!isLocale(locale)) throw new Error(`${address} is in no language`);
    return renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Europe/Amsterdam">
        {await Page({ params: Promise.resolve({ locale, path: rest }) })}
      </NextIntlClientProvider>,
    );
  };
  return { page, sitemap: sitemap().map(({ url }) => new URL(url).pathname) };
}

test.runIf(isAllCode)(
  'a newcomer adds documents with folders alone, and readers see which part of a translation is behind',
  async () => {
    followTheRecipes();
    addFiles();
    copyDocument('nodes', 'youth-panel');
    copyDocument('partners', 'insafe');
    copyDocument('successes', 'campaigns-and-events');
    edit('content/services/kindertelefoon/nl.mdx', 'Ze zijn er alle dagen', 'Ze zijn er echt alle dagen');
    edit('content/services/veilig-thuis/nl.mdx', '\n\n## ', '\n\n\n##  ');

    // Side by side, as none needs another: it is the check that has to find all of it right.
    const check = startNode(['scripts/content.mjs', 'check'], { cwd: project.folder });
    const compilation = compileWhatChanged();
    await makeFiles(project.folder);
    expect((await check.ended).stdout).toContain(' 0 problems');
    const { code, stderr } = await compilation.ended;
    expect(code, stderr).toBe(0);
    const { page, sitemap } = await siteOfCopy();

    const service = { nl: '/nl/contact/voorbeeldlijn/', en: '/en/contact/example-line/' };
    expect(await page(service.nl)).toContain('data-id="example-line"');
    expect(await page(service.en)).toContain('href="https://example.org/chat"');
    expect(await page(service.nl)).not.toContain('help@example.org');
    expect(await page('/nl/contact/')).toContain(`href="${service.nl}"`);
    expect(await page('/nl/contact/a-z/')).toContain('Voorbeeldchat');

    expect(await page('/en/centre/calendar/')).toContain('data-event="example-day-2027"');

    // A picture, a film with its words, and a PDF: each address in the page is a file that is published.
    for (const address of ['/nl/over-deze-site/', '/en/about/']) {
      const files = [...(await page(address)).matchAll(/\/files\/[\w.-]+/g)].map(([file]) => file);
      expect(new Set(files.map((file) => path.extname(file)))).toEqual(
        new Set(['.avif', '.webp', '.jpg', '.mp4', '.vtt', '.pdf']),
      );
      expect(files.filter((file) => !existsSync(inCopy(`public${file}`)))).toEqual([]);
    }
    expect(await page('/nl/contact/kindertelefoon/')).toContain('<video');
    expect(await page('/nl/contact/veilig-thuis/')).not.toContain('<video');

    for (const [parent, list] of [
      ['/nl/centrum/', '/nl/'],
      ['/nl/partners/', '/nl/partners/'],
      ['/nl/resultaten/', '/nl/resultaten/'],
    ] as const) {
      expect(await page(`${parent}newcomer/`)).toContain('data-id="newcomer"');
      expect(await page(list)).toContain(`href="${parent}newcomer/"`);
    }
    // The Dutch words of one part changed: its translation says so at that part. White space says nothing.
    const behind = await page('/en/contact/kindertelefoon/');
    const notes = behind.matchAll(
      /<h2 id="([^"]+)">[^<]*<\/h2>\s*<\/summary>\s*<div>\s*<div[^>]*>\s*<p[^>]*data-behind/g,
    );
    expect([...notes].map(([, id]) => id)).toEqual(['who-listens']);
    expect(behind.match(/<p[^>]*data-behind/g)).toHaveLength(1);
    for (const untouched of ['/nl/contact/kindertelefoon/', '/en/contact/veilig-thuis/']) {
      expect(await page(untouched)).not.toContain('data-behind');
    }

    expect(sitemap).toContain(service.en);
    expect(sitemap).toContain('/en/partners/newcomer/');
  },
);
