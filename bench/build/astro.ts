import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inlineStyles } from '@/serving/inline-styles';
import { installOnDemand } from '../on-demand';

/** The line of Astro that runs on Node 20. It is no dependency of the project. */
const packages = { astro: '5.18.2', '@astrojs/mdx': '4.3.14' } as const;

/** The version of Astro that is compared with. */
export const astroVersion = packages.astro;

const folder = path.resolve('.cache', 'bench', 'astro');

const config = `import mdx from '@astrojs/mdx';
export default {
  site: 'https://site.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [mdx()],
};
`;

const collections = (content: string) => `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const base = ${JSON.stringify(content)};
const generateId = ({ entry }) => entry;
export const collections = {
  texts: defineCollection({
    loader: glob({ base, pattern: '**/*.mdx', generateId }),
    schema: z.object({ title: z.string(), slug: z.string().default(''), summary: z.string() }).passthrough(),
  }),
  structures: defineCollection({ loader: glob({ base, pattern: '**/*.yaml', generateId }), schema: z.object({}).passthrough() }),
};
`;

const page = `---
import { getCollection, render } from 'astro:content';
import { readFileSync } from 'node:fs';
import '../style.css';
const parts = Object.fromEntries(['header', 'footer'].map((part) => [part, readFileSync('src/' + part + '.html', 'utf8')]));
export async function getStaticPaths() {
  const structures = new Map((await getCollection('structures')).map(({ id, data }) => [id.split('/').slice(0, 2).join('/'), data]));
  return (await getCollection('texts')).map((text) => {
    const [folder, id, file] = text.id.split('/');
    const locale = file.replace('.mdx', '');
    return { params: { path: [locale, folder, text.data.slug || id].join('/') }, props: { text, locale, structure: structures.get(folder + '/' + id) } };
  });
}
const { text, locale, structure } = Astro.props;
const { Content } = await render(text);
---
<!doctype html>
<html lang={locale}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{text.data.title}</title>
    <meta name="description" content={text.data.summary} />
  </head>
  <body>
    <Fragment set:html={parts.header} />
    <main>
      <h1>{text.data.title}</h1>
      <p>{text.data.summary}</p>
      {structure.channels && (
        <ul>
          {structure.channels.map((channel) => (
            <li><a href={channel.value}>{channel.type}: {channel.value}</a> {channel.hours?.value}</li>
          ))}
        </ul>
      )}
      {structure.honesty && (
        <dl>{Object.entries(structure.honesty).map(([question]) => <><dt>{question}</dt><dd>{text.data.honesty?.[question] ?? '?'}</dd></>)}</dl>
      )}
      <Content />
    </main>
    <Fragment set:html={parts.footer} />
  </body>
</html>
`;

/**
 * Writes a site for Astro of the same content: the same texts through its MDX, the same stylesheet inline, the header and
 * footer of a page of ours as ready HTML, and the channels and answers of services. It does less than ours: no source
 * references, structured data, opening hours, finder or search.
 *
 * @param content the folder with the content
 * @param sample a page of ours, built from that content
 * @returns the folder to build in
 */
export async function writeAstroSite(content: string, sample: string): Promise<string> {
  await installOnDemand(folder, packages);
  const html = await readFile(sample, 'utf8');
  const part = (name: string) => new RegExp(`<${name}[ >][\\s\\S]*</${name}>`).exec(html)?.[0] ?? '';
  await rm(path.join(folder, 'src'), { recursive: true, force: true });
  await rm(path.join(folder, '.astro'), { recursive: true, force: true });
  await rm(path.join(folder, 'node_modules', '.astro'), { recursive: true, force: true });
  const files = {
    'astro.config.mjs': config,
    'src/content.config.mjs': collections(path.resolve(content)),
    'src/pages/[...path].astro': page,
    'src/header.html': part('header'),
    'src/footer.html': part('footer'),
    'src/style.css': inlineStyles(html).join(''),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}
