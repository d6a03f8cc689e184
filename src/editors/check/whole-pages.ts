/**
 * The pages that are in the languages of the whole site alone. They show everything there is of something, or need files
 * beside them: an index to search, a calendar, a feed. A language for some pages leads to them in another.
 */
export const wholePages: ReadonlySet<string> = new Set([
  'find-help',
  'children',
  'easy',
  'help-table',
  'directory',
  'a-z',
  'search',
  'partners',
  'successes',
  'alert-platform',
  'statistics',
  'sources',
  'updates',
  'open-questions',
  'glossary',
  'open-data',
  'genuine',
  'open-hours',
  'paper',
  'situation-posters',
  'without-calling',
  'press',
  'calendar',
  'materials',
  'tips-by-age',
  'desk-lesson',
  'not-found',
]);
