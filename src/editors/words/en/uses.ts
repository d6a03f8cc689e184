import { counted } from '../format';

/** What content:uses says in English. */
export const words = {
  places: (key: string, count: number) =>
    count === 0 ? `Nothing names ${key}.` : `${key} is named in ${counted(count, 'place', 'places')}:`,
  required: 'The site itself counts on it: it cannot be taken away, and its id cannot change.',
  pages: (count: number) =>
    `If its name, number or address changes, or it stops, look at ${counted(count, 'page', 'pages')}:`,
  unknown: (key: string, near: string | undefined) =>
    `There is no document ${key || 'without a name'}. ${near ? `Did you mean ${near}?` : 'Write type/id, such as service/police.'}`,
};
