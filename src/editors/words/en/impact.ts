import { counted } from '../format';

/** What content:impact says in English. */
export const words = {
  noSite: 'There is no built site to look in. Build it first: npm run build.',
  pages: (count: number) => `It stands on ${counted(count, 'page or sheet', 'pages and sheets')} (# is a sheet):`,
  files: (count: number) => `It stands in ${counted(count, 'other file', 'other files')}, such as feeds and data:`,
  editions: (count: number) => `It stands on ${counted(count, 'printed edition', 'printed editions')}:`,
};
