import { formatDate as formatIn } from '@/lib/dates';
import { type Locale, languages } from './locale';

/** Writes an ISO 8601 date, as precise as it is, in the way of our readers: `1 May 2024`, not `May 1, 2024`. */
export function formatDate(date: string, locale: Locale): string {
  return formatIn(date, languages[locale].dates);
}
