import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFiles } from '@/publish/files';
import { copyProject, type ProjectCopy } from '../bench/project-copy';
import { isAllCode } from './support/scope';

const minutes = 60_000;

let project: ProjectCopy;

beforeAll(() => {
  project = copyProject();
});

afterAll(() => project.remove());

/** Writes the files of the recipe in CONTRIBUTING.md: each is a fenced block under a heading that is its path. */
function followTheRecipes() {
  const recipe = readFileSync('CONTRIBUTING.md', 'utf8');
  const files = [...recipe.matchAll(/^#### (content\/\S+)\n\n```\w+\n([\s\S]*?)^```$/gm)];
  expect(files.length).toBe(5);
  for (const [, file = '', text = ''] of files) {
    mkdirSync(path.join(project.folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(project.folder, file), text);
  }
}

/** A new document made as an editor would: a copy of one that is there, with a name, a slug and words of its own. */
function copyDocument(folder: string, id: string) {
  const from = path.join(project.folder, 'content', folder, id);
  const to = path.join(project.folder, 'content', folder, 'newcomer');
  cpSync(from, to, { recursive: true });
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
  cpSync('tests/support/with-files/content', path.join(project.folder, 'content'), { recursive: true });
  for (const locale of ['nl', 'en']) {
    const names = '<Picture id="school-poster" />\n\n<Film id="school-film" />\n\n<Pdf id="school-leaflet" />';
    const file = path.join(project.folder, `content/pages/about/${locale}.mdx`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${names}\n`);
  }
  const service = path.join(project.folder, 'content/services/kindertelefoon/service.yaml');
  writeFileSync(service, `${readFileSync(service, 'utf8')}signLanguage: school-film\n`);
}

/** Changes the words of a file of the copy; it must hold them. */
function edit(file: string, from: string, to: string) {
  const place = path.join(project.folder, file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
}

const page = (address: string) => readFileSync(path.join(project.folder, 'out', address, 'index.html'), 'utf8');

test.runIf(isAllCode)(
  'a newcomer adds documents with folders alone, and readers see which part of a translation is behind',
  {
    timeout: 15 * minutes,
  },
  async () => {
    followTheRecipes();
    addFiles();
    copyDocument('nodes', 'youth-panel');
    copyDocument('partners', 'insafe');
    copyDocument('successes', 'campaigns-and-events');
    edit('content/services/kindertelefoon/nl.mdx', 'Ze zijn er alle dagen', 'Ze zijn er echt alle dagen');
    edit('content/services/veilig-thuis/nl.mdx', '\n\n## ', '\n\n\n##  ');

    const check = project.run('node', 'scripts/content.mjs', 'check');
    expect(check.output).toContain(' 0 problems');
    await makeFiles(project.folder);
    expect(project.run('npx', 'contentlayer2', 'build').status).toBe(0);
    expect(project.run('npx', 'next', 'build').status).toBe(0);

    const service = { nl: '/nl/contact/voorbeeldlijn/', en: '/en/contact/example-line/' };
    expect(page(service.nl)).toContain('data-id="example-line"');
    expect(page(service.en)).toContain('href="https://example.org/chat"');
    expect(page(service.nl)).not.toContain('help@example.org');
    expect(page('/nl/contact/')).toContain(`href="${service.nl}"`);
    expect(page('/nl/contact/a-z/')).toContain('Voorbeeldchat');

    expect(page('/en/centre/calendar/')).toContain('data-event="example-day-2027"');

    // A picture, a film with its words, and a PDF: each address in the page is a file that is published.
    for (const address of ['/nl/over-deze-site/', '/en/about/']) {
      const files = [...page(address).matchAll(/\/files\/[\w.-]+/g)].map(([file]) => file);
      expect(new Set(files.map((file) => path.extname(file)))).toEqual(
        new Set(['.avif', '.webp', '.jpg', '.mp4', '.vtt', '.pdf']),
      );
      expect(files.filter((file) => !existsSync(path.join(project.folder, 'out', file)))).toEqual([]);
    }
    expect(page('/nl/contact/kindertelefoon/')).toContain('<video');
    expect(page('/nl/contact/veilig-thuis/')).not.toContain('<video');

    for (const [parent, list] of [
      ['/nl/centrum/', '/nl/'],
      ['/nl/partners/', '/nl/partners/'],
      ['/nl/resultaten/', '/nl/resultaten/'],
    ] as const) {
      expect(page(`${parent}newcomer/`)).toContain('data-id="newcomer"');
      expect(page(list)).toContain(`href="${parent}newcomer/"`);
    }
    // The Dutch words of one part changed: its translation says so at that part. White space says nothing.
    const notes = (address: string) => [
      ...page(address).matchAll(
        /<h2 id="([^"]+)">[^<]*<\/h2>\s*<\/summary>\s*<div>\s*<div[^>]*>\s*<p[^>]*data-behind/g,
      ),
    ];
    expect(notes('/en/contact/kindertelefoon/').map(([, id]) => id)).toEqual(['who-listens']);
    expect(page('/en/contact/kindertelefoon/').match(/<p[^>]*data-behind/g)).toHaveLength(1);
    for (const untouched of ['/nl/contact/kindertelefoon/', '/en/contact/veilig-thuis/']) {
      expect(page(untouched)).not.toContain('data-behind');
    }

    const sitemap = readFileSync(path.join(project.folder, 'out', 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain(service.en);
    expect(sitemap).toContain('/en/partners/newcomer/');
  },
);

test.runIf(isAllCode)(
  'a fault in the content stops the build before anything compiles, and leaves nothing to publish',
  {
    timeout: 5 * minutes,
  },
  () => {
    const file = 'content/services/police/nl.mdx';
    const canary = path.join(project.folder, 'canary');
    const text = readFileSync(path.join(project.folder, file), 'utf8');
    writeFileSync(path.join(project.folder, file), `${text}\n{require('node:fs').writeFileSync('canary', '')}\n`);
    const { status, output } = project.run('node', '--import', 'tsx', 'scripts/build.ts');
    expect(status).toBe(1);
    expect(output).toContain(`${file}:${text.split('\n').length + 1}:1`);
    expect(output).toContain('The build stopped at "content check"');
    expect(existsSync(path.join(project.folder, 'out'))).toBe(false);
    expect(existsSync(canary)).toBe(false);
  },
);
