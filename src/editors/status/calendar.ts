import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Language } from '../language';
import { words as allWords } from '../words';
import type { Review } from './reviews';

/**
 * The coming reviews as a calendar (RFC 5545): one event of a whole day for each document or channel, on the day on
 * which it is due. What nobody has ever looked at is one event, today.
 *
 * @param today YYYY-MM-DD, also the time stamp of every event: the same reviews give the same file
 */
export function calendarOf(reviews: readonly Review[], today: string, language: Language): string {
  const words = allWords[language].status;
  const stamp = new Date(`${today}T00:00:00Z`);
  const calendar = ical({ name: words.calendar, method: ICalCalendarMethod.PUBLISH, timezone: null });
  const event = (id: string, day: string, summary: string, description: string) =>
    calendar.createEvent({ id, start: new Date(`${day}T00:00:00Z`), allDay: true, summary, description, stamp });
  const never = reviews.filter(({ due }) => due === undefined);
  if (never.length > 0) {
    event(`never-checked@${domain}`, today, words.neverChecked(never.length), never.map(nameOf).join('\n'));
  }
  for (const review of reviews) {
    if (review.due === undefined) continue;
    event(`${nameOf(review).replaceAll('/', '.')}@${domain}`, review.due, words.lookAgain(review), review.file);
  }
  return calendar.toString();
}

/** Identifiers of events need a domain to be unique in the world; this one is reserved for names that lead nowhere. */
const domain = 'safer-internet-centre.invalid';

/** A review by name: type/id, with the channel after it. */
export function nameOf({ key, channel }: Review): string {
  return channel === undefined ? key : `${key}/${channel}`;
}
