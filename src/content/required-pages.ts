/** The ids of the pages that the site cannot do without: menus, addresses and templates count on them. */
export const requiredPages = [
  'home',
  'directory',
  'a-z',
  'centre',
  'partners',
  'successes',
  'alert-platform',
  'statistics',
  'sources',
  'updates',
  'privacy',
  'accessibility',
  'about',
  'contribute',
  'not-found',
] as const;
