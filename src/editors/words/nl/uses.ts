import type { words as english } from '../en/uses';
import { counted } from '../format';

/** What content:uses says in Dutch. */
export const words = {
  places: (key, count) =>
    count === 0 ? `Niets noemt ${key}.` : `${key} staat op ${counted(count, 'plek', 'plekken')}:`,
  required: 'De site zelf rekent erop: het kan niet weg, en het id kan niet veranderen.',
  pages: (count) =>
    `Verandert de naam, het nummer of het adres, of stopt het? Kijk dan naar ${counted(count, 'bladzijde', 'bladzijden')}:`,
  unknown: (key, near) =>
    `Er is geen document ${key || 'zonder naam'}. ${near ? `Bedoel je ${near}?` : 'Schrijf soort/id, zoals service/police.'}`,
} satisfies typeof english;
