/** What a PDF must not have: a lock, a program, what starts or sends something, another file. */
export type PdfFault = 'locked' | 'script' | 'action' | 'attachment';

/** What a PDF must not have, by the names of its parts (ISO 32000-1). The check looks for them, and so does the build. */
export const refusedInPdf: Record<PdfFault, readonly string[]> = {
  locked: ['Encrypt'],
  script: ['JavaScript', 'JS', 'XFA'],
  action: ['Launch', 'SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Rendition'],
  attachment: ['EmbeddedFile', 'EmbeddedFiles', 'EF', 'RichMedia'],
};
