import type { Content, DocumentOf } from '@/content/model';

type Update = DocumentOf<'update'>;

/**
 * Tells whether an update is a warning that still holds; it does on its last day.
 *
 * @param today YYYY-MM-DD
 */
export function isWarningOn({ until = '' }: Pick<Update, 'until'>, today: string): boolean {
  return until >= today;
}

/**
 * The updates as they stand on a day: the warnings that hold, then all others; both newest first.
 *
 * @param today YYYY-MM-DD
 */
export function updatesOn(
  { update }: Pick<Content, 'update'>,
  today: string,
): { warnings: Update[]; others: Update[] } {
  const newestFirst = update.toSorted((one, other) => other.date.localeCompare(one.date));
  return {
    warnings: newestFirst.filter((each) => isWarningOn(each, today)),
    others: newestFirst.filter((each) => !isWarningOn(each, today)),
  };
}
