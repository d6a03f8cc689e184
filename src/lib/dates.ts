/**
 * Writes an ISO 8601 date for a reader, as precise as it is: `2024`, `2024-10` or `2024-10-31`.
 *
 * @param date a date without a time; no time zone is involved
 * @param locale BCP 47 tag
 */
export function formatDate(date: string, locale: string): string {
  const precision = date.split('-').length;
  if (precision === 1) return date;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision === 3 && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T')),
  );
}
