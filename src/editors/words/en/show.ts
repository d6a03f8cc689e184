import { counted } from '../format';

/** What goes around a problem, and the last line of a check, in English. */
export const words = {
  why: 'Why:',
  remedy: 'Mend it:',
  hint: 'Hint:',
  count: (documents: number, { problems, hints }: { problems: number; hints: number }) =>
    `Content: ${counted(documents, 'document', 'documents')}, ${counted(problems, 'problem', 'problems')}${hints > 0 ? `, ${counted(hints, 'hint', 'hints')}` : ''}.`,
};
