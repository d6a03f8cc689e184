import type { words as english } from '../en/impact';
import { counted } from '../format';

/** What content:impact says in Dutch. */
export const words = {
  noSite: 'Er is geen gebouwde site om in te kijken. Bouw die eerst: npm run build.',
  pages: (count) => `Het staat op ${counted(count, 'bladzijde of blad', 'bladzijden en bladen')} (# is een blad):`,
  files: (count) => `Het staat in ${counted(count, 'ander bestand', 'andere bestanden')}, zoals feeds en data:`,
  editions: (count) => `Het staat op ${counted(count, 'gedrukte uitgave', 'gedrukte uitgaven')}:`,
} satisfies typeof english;
