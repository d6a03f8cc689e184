import type { words as english } from '../en/show';
import { counted } from '../format';

/** What goes around a problem, and the last line of a check, in Dutch. */
export const words = {
  why: 'Waarom:',
  remedy: 'Oplossing:',
  count: (documents, problems) =>
    `Inhoud: ${counted(documents, 'document', 'documenten')}, ${counted(problems, 'probleem', 'problemen')}.`,
} satisfies typeof english;
