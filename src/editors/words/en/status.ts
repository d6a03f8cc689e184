import type { Review } from '../../status/reviews';
import { counted } from '../format';

/** What content:status says in English. */
export const words = {
  help: `npm run content:status [-- FLAGS]
Which translations are behind, with what changed; and what must be looked at again, by date.

  --accept FILE   this translation is up to date again (as often as you like)
  --ics FILE      write the dates as a calendar
  --due           only what is due within a month
  --all           every line, not the first 25
  --markdown      for a comment on a change
  --json          for a program
  --lang nl|en    the language of the answer
  --today DAY     as if it were that day`,
  translations: 'Translations',
  allCurrent: 'Every translation is as new as its Dutch text.',
  behind: (count: number) => `${counted(count, 'part is', 'parts are')} older than the Dutch text:`,
  part: (name: string) => `“${name}”`,
  intro: 'the text before the first heading',
  notFetched: 'The older words are not in this copy of the repository (git fetch --unshallow brings them).',
  notCommitted:
    'What changed cannot be shown: the words that were translated were never committed. Commit before the next --accept, and it can.',
  sourceNow: 'The Dutch text now:',
  accept: (file: string) => `Mended, or nothing to mend? Then: npm run content:status -- --accept ${file}`,
  unrecorded: (count: number) =>
    `${counted(count, 'translation does', 'translations do')} not say what they were made from. Are they right? Then record it with --accept:`,
  accepted: (file: string) => `${file}: recorded as up to date.`,
  notATranslation: (file: string) =>
    `${file} is not a translation: name a file such as content/services/helpwanted/en.mdx`,
  fading: 'Facts that fade: readers get less of them from the day on, unless somebody looks again',
  fadingColumns: ['After', 'What', 'Fact', 'Known since'],
  facts: { hours: 'hours', cost: 'cost', confidence: 'confidence' },
  reviews: 'To look at again',
  noneDue: 'Nothing is due.',
  late: 'late',
  never: 'never',
  channels: (count: number) =>
    `${counted(count, 'number or address has', 'numbers and addresses have')} never been checked by a person: npm run content:verify`,
  more: (count: number) => `… and ${count} more: --all shows them`,
  columns: ['Due', 'What', 'Who', ''],
  lookAgain: ({ title, channel }: Pick<Review, 'title' | 'channel'>) =>
    `Look again: ${title}${channel === undefined ? '' : `, ${channel}`}`,
  neverChecked: (count: number) => `Never looked at: ${count}`,
  calendar: 'Safer Internet Centre: to look at again',
  calendarWritten: (file: string, events: number) => `${file}: ${counted(events, 'date', 'dates')}.`,
  checkFirst: (count: number) =>
    `There ${count === 1 ? 'is 1 problem' : `are ${count} problems`} in content/. Mend that first: npm run content:check`,
};
