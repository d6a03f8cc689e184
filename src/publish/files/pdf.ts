import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { MadeFile } from '@/content/made';
import { type Locale, locales } from '@/i18n/locale';
import packages from '../../../package.json' with { type: 'json' };
import { type Job, type Making, named } from './kept';

/** The version of the program that makes them, which is pinned. */
const version = packages.dependencies['@cantoo/pdf-lib'];

/** The PDFs of a document: one per language that there is. */
export function pdfJobs(folder: string, id: string): [Locale, Job<MadeFile & { pages: number }>][] {
  const { title } = parse(readFileSync(path.join(folder, 'pdf.yaml'), 'utf8'));
  const fileOf = (locale: Locale) => path.join(folder, `${locale}.pdf`);
  return locales
    .filter((locale) => existsSync(fileOf(locale)))
    .map((locale) => {
      const bytes = readFileSync(fileOf(locale));
      const name = title[locale];
      return [
        locale,
        { bytes, way: ['pdf', 3, id, name, locale, version], make: () => makePdf(id, name, locale, bytes) },
      ];
    });
}

/**
 * Makes a PDF for visitors: with its title and its language, and without who wrote it, when and with what.
 *
 * @param id of its document
 * @throws Error when it cannot be read, has no page, or does more than be read
 */
async function makePdf(
  id: string,
  title: string,
  locale: Locale,
  bytes: Uint8Array,
): Promise<Making<MadeFile & { pages: number }>> {
  // Loaded for a PDF only: a site without any needs nothing of it.
  const { cleanPdf } = await import('./clean-pdf');
  const document = await cleanPdf(bytes);
  const pages = document.getPageCount();
  if (pages === 0) throw new Error('The PDF has no page');
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(locale);
  const made = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  const { name, file } = named(`${id}.${locale}`, 'pdf', made);
  return { facts: { ...file, pages }, files: { [name]: made } };
}
