import type { words as english } from '../en/show';
import { counted } from '../format';

/** What goes around a problem, and the last line of a check, in Dutch. */
export const words = {
  why: 'Waarom:',
  remedy: 'Oplossing:',
  hint: 'Hint:',
  count: (documents, { problems, hints }) =>
    `Inhoud: ${counted(documents, 'document', 'documenten')}, ${counted(problems, 'probleem', 'problemen')}${hints > 0 ? `, ${counted(hints, 'hint', 'hints')}` : ''}.`,
} satisfies typeof english;
