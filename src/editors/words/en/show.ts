import { counted } from '../format';

/** What goes around a problem, and the last line of a check, in English. */
export const words = {
  why: 'Why:',
  remedy: 'Mend it:',
  count: (documents: number, problems: number) =>
    `Content: ${counted(documents, 'document', 'documents')}, ${counted(problems, 'problem', 'problems')}.`,
};
