import type { CalendarEvent } from '@/content/model';

/** The events of a calendar: what is ahead, first come first; what has no date yet; and what is over, newest first. */
export type Calendar = Record<'coming' | 'undated' | 'past', CalendarEvent[]>;

/** When an event is over, as precise as it is known; its whole month or year counts. */
const endOf = ({ from, until }: CalendarEvent) => until ?? from;

/**
 * The events as they stand on a day; an event is ahead until its last day is over.
 *
 * @param today YYYY-MM-DD
 */
export function calendarOn(events: readonly CalendarEvent[], today: string): Calendar {
  const isOver = (end: string) => end < today.slice(0, end.length);
  const startOf = ({ from, until }: CalendarEvent) => from ?? until ?? '';
  const inOrder = events.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  const dated = inOrder.flatMap((event) => {
    const end = endOf(event);
    return end === undefined ? [] : [{ event, isPast: isOver(end) }];
  });
  return {
    coming: dated.flatMap(({ event, isPast }) => (isPast ? [] : [event])),
    undated: events.filter((event) => endOf(event) === undefined),
    past: dated.flatMap(({ event, isPast }) => (isPast ? [event] : [])).reverse(),
  };
}

/** The first and the last day of an event that is known to the day: an event of a calendar program needs both. */
export function daysOf({ from, until = from }: CalendarEvent): { first: string; last: string } | undefined {
  const isWhole = (date: string | undefined): date is string => date?.length === 'YYYY-MM-DD'.length;
  return isWhole(from) && isWhole(until) ? { first: from, last: until } : undefined;
}
