import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressList } from '@/content/addresses';
import { serviceAudiences } from '@/content/schema/service';
import { requiredDocuments } from '@/editors/check/required-documents';
import { runContent } from '../support/commands';
import { writeFiles } from '../support/temp-dir';

/** A project on disk, and a file that keeps what the check found right there: `reset` undoes every change in it. */
export type Project = { folder: string; memory: string; reset: () => void; remove: () => void };

const root = path.join(import.meta.dirname, '../..');
const example = path.join(import.meta.dirname, 'example');
const besides = ['messages', 'editorial'];
const about = 'sources: [example-line-about]\nasOf: "2026-10"\n';
const reviewed = 'reviewed: { on: "2026-11-22", by: redactie-1 }\n';

const texts = (folder: string, more = '', number = 1) => {
  const words = (title: string, slug: string, summary: string) =>
    `---\ntitle: "${title}"\nslug: "${slug}"\nsummary: "${summary}"\n${more}---\n`;
  const slug = path.basename(folder);
  return {
    [`${folder}/nl.mdx`]: words(`Voorbeeld ${number}`, slug, 'Deze tekst hoort bij het voorbeeld.'),
    [`${folder}/en.mdx`]: words(`Example ${number}`, slug, 'This text belongs to the example.'),
  };
};

/** The files of a document of the example, as those of another one like it that sends nobody to the example's desk. */
function copyOf(document: string, id: string): Record<string, string> {
  const folder = path.join(example, 'content', document);
  const files = readdirSync(folder).map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return [
      `content/${path.dirname(document)}/${id}/${file}`,
      text.replace(/^slug: .*/m, `slug: ${id}`).replace(/example-line(?=\}|: )/g, 'emergency-112'),
    ] as const;
  });
  return Object.fromEntries(files);
}

/** The documents that no site can do without, in as few words as can be: nobody reads them. */
function requiredFiles(): Record<string, string> {
  const service = readFileSync(path.join(example, 'content/services/example-line/service.yaml'), 'utf8')
    .replace(/^reviewed: .*\n/m, reviewed)
    .replace(/honesty:\n.*\n/, '')
    .replace(/audiences: .*/, `audiences: [${serviceAudiences.join(', ')}]`)
    .replace(
      /$/,
      '    hours: { value: "24/7", status: current, confidence: high, sources: [example-line-about], asOf: "2026-10" }\n',
    )
    .replace(/ {2}- id: phone[\s\S]*(?= {2}- id: chat)/, '');
  const pages = requiredDocuments.page.map((id) => ({
    [`content/pages/${id}/page.yaml`]: `order: 1\n${id === 'home' ? 'services: [kindertelefoon]\n' : ''}${reviewed}`,
    ...texts(`content/pages/${id}`),
  }));
  const services = requiredDocuments.service.map((id, index) => ({
    [`content/services/${id}/service.yaml`]: service,
    ...texts(`content/services/${id}`, 'night: "x"\n', index + 1),
  }));
  const situations = requiredDocuments.situation.map((id) => copyOf('situations/need-to-talk', id));
  const statistics = requiredDocuments.statistic.map((id) => copyOf('statistics/example-reports', id));
  const nodes = requiredDocuments.node.map((id) => ({
    [`content/nodes/${id}/node.yaml`]: `order: 1\nrole: youth-panel\norganisations: [organiser]\n${about}${reviewed}`,
    ...texts(`content/nodes/${id}`),
  }));
  const partner = {
    'content/partners/organiser/partner.yaml': `order: 1\nkind: organiser\n${about}${reviewed}`,
    ...texts('content/partners/organiser'),
  };
  const lists = [partner, ...pages, ...services, ...situations, ...statistics, ...nodes];
  const files: Record<string, string> = Object.assign({}, ...lists);
  for (const locale of ['nl', 'en']) {
    const home = `content/pages/home/${locale}.mdx`;
    files[home] = (files[home] ?? '').replace('slug: "home"\n', '');
  }
  return files;
}

const author = ['-c', 'user.name=redactie', '-c', 'user.email=redactie@example.org', '-c', 'commit.gpgsign=false'];

/**
 * A project with the content of `example/`: its translations are up to date and all of it is committed, so that the
 * commands have an earlier version to compare with. It is not the content of the site: that changes with every edit and
 * soon holds dates after the day on which the manuals play, and an editor who mends a number must not fail a test.
 */
export async function exampleProject(): Promise<Project> {
  const folder = mkdtempSync(path.join(tmpdir(), 'manual-'));
  const git = (...words: string[]) => execFileSync('git', [...author, ...words], { cwd: folder, stdio: 'pipe' });
  for (const part of besides) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  // The example has other pages than the site had.
  rmSync(path.join(folder, addressList));
  writeFiles(folder, requiredFiles());
  cpSync(example, folder, { recursive: true });
  await runContent(['format'], { cwd: folder });
  await acceptAll(folder);
  git('init', '--quiet', '--template=');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The example');
  const reset = () => {
    git('reset', '--quiet', '--hard');
    git('clean', '--quiet', '-d', '--force');
  };
  const memory = `${folder}.json`;
  const remove = () => {
    for (const made of [folder, memory]) rmSync(made, { recursive: true, force: true });
  };
  return { folder, memory, reset, remove };
}

/** Records every translation as up to date, as an editor does. */
async function acceptAll(folder: string) {
  const content = path.join(folder, 'content');
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('/en.mdx'));
  const { code, stderr } = await runContent(['status', ...files.flatMap((file) => ['--accept', `content/${file}`])], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(stderr);
}
