import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { MadeFile } from '@/content/made';
import { type Locale, locales } from '@/i18n/locale';
import { withoutRemarks } from './jpeg';
import { type Job, type Making, named } from './kept';

/** The PDFs of a document: one per language that there is. */
export function pdfJobs(folder: string, id: string): [Locale, Job<MadeFile & { pages: number }>][] {
  const { title } = parse(readFileSync(path.join(folder, 'pdf.yaml'), 'utf8'));
  const fileOf = (locale: Locale) => path.join(folder, `${locale}.pdf`);
  return locales
    .filter((locale) => existsSync(fileOf(locale)))
    .map((locale) => {
      const bytes = readFileSync(fileOf(locale));
      const name = title[locale];
      return [locale, { bytes, way: ['pdf', 1, id, name, locale], make: () => makePdf(id, name, locale, bytes) }];
    });
}

/** What programs write into a PDF about who made it, and when, wherever it stands. */
const remarks = ['Metadata', 'PieceInfo', 'LastModified'];

/**
 * Makes a PDF for visitors: with its title and its language, and without who wrote it, when and with what.
 *
 * @param id of its document
 * @throws Error when it cannot be read, or does more than be read: the check looked for that in another way
 */
async function makePdf(
  id: string,
  title: string,
  locale: Locale,
  bytes: Uint8Array,
): Promise<Making<MadeFile & { pages: number }>> {
  // Loaded for a PDF only: a site without any needs nothing of it.
  const { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.delete(Info);
  context.trailerInfo = { ...(context.trailerInfo.Root && { Root: context.trailerInfo.Root }) };
  for (const [reference, part] of context.enumerateIndirectObjects()) {
    const dict = part instanceof PDFDict ? part : part instanceof PDFRawStream ? part.dict : undefined;
    if (!dict) continue;
    for (const name of remarks) dict.delete(PDFName.of(name));
    if (dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) context.delete(reference);
    else if (part instanceof PDFRawStream && dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode'))
      context.assign(reference, PDFRawStream.of(dict, withoutRemarks(part.contents)));
  }
  // What a PDF does by itself when it is opened: there is nothing that it should.
  for (const name of ['OpenAction', 'AA']) catalog.delete(PDFName.of(name));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(locale);
  const made = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  const { name, file } = named(`${id}.${locale}`, 'pdf', made);
  return { facts: { ...file, pages: document.getPageCount() }, files: { [name]: made } };
}
