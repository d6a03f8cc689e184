import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { requiredDocuments } from '@/editors/check/required-documents';
import { locales } from '@/i18n/locale';
import {
  type Files,
  nodeFiles,
  pageFiles,
  partnerFiles,
  serviceFiles,
  situationFiles,
  sourceFiles,
  statisticFiles,
} from './documents';
import { type Prose, readProse, withoutComponents } from './prose';

/** What the site grows by, in turn: a service, a partner and two pages of prose. None is called page-911: a number. */
const growth = [
  (number: number, prose: readonly Prose[]) => serviceFiles(`desk-${number}`, number, prose),
  (number: number, prose: readonly Prose[]) => partnerFiles(`partner-${number}`, number, prose),
  (number: number, prose: readonly Prose[]) => pageFiles(`page-n${number}`, number, prose),
  (number: number, prose: readonly Prose[]) => pageFiles(`page-n${number}`, number, prose),
] as const;

/**
 * Writes a content of a given size: the documents that the site cannot do without, and as many others as it takes. The
 * prose is that of the real content, so that words, headings and lengths are as they are. The same at each run.
 *
 * @param from the real content
 * @param to the folder that becomes the content; what it holds is removed
 * @param pages how many pages the documents have together, in all languages
 * @throws RangeError when the site cannot be that small
 */
export async function writeCorpus(from: string, to: string, pages: number): Promise<void> {
  const prose = await readProse(from);
  const documents: Files[] = [...(await requiredFiles(from, prose))];
  const wanted = Math.round(pages / locales.length);
  if (documents.length > wanted)
    throw new RangeError(`The site has at least ${documents.length * locales.length} pages`);
  for (let number = documents.length; number < wanted; number += 1) {
    const grow = growth[number % growth.length];
    if (grow) documents.push(grow(number, prose));
  }
  await rm(to, { recursive: true, force: true });
  for (const files of [...documents, sourceFiles]) {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.join(to, path.dirname(file)), { recursive: true });
      await writeFile(path.join(to, file), text);
    }
  }
}

/** The required pages as they are, without what they refer to; the other required documents with words of others. */
async function requiredFiles(from: string, prose: readonly Prose[]): Promise<Files[]> {
  const pages = requiredDocuments.page.map(async (id): Promise<Files> => {
    const folder = path.join('pages', id);
    const files = await readdir(path.join(from, folder));
    const texts = files.map(async (file) => {
      const text = withoutComponents(await readFile(path.join(from, folder, file), 'utf8'));
      return [`${folder}/${file}`, text.replace(/^services: .*\n/m, '')] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  });
  return [
    ...(await Promise.all(pages)),
    ...requiredDocuments.service.map((id, index) => serviceFiles(id, index, prose)),
    partnerFiles('organiser', 0, prose),
    ...requiredDocuments.node.map((id, index) => nodeFiles(id, 'organiser', index, prose)),
    ...requiredDocuments.situation.map((id) => situationFiles(id, requiredDocuments.service, prose)),
    ...requiredDocuments.statistic.map(statisticFiles),
  ];
}
