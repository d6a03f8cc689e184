/** The longest path that is shown after the name of a site; a longer one says nothing to a reader. */
const longestPath = 12;

/** What a reader sees of a web address: the name of the site, with the path if that is short. */
export function siteName(address: string): string {
  const [host = '', ...path] = address
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .split('/');
  const rest = path.length > 0 ? `/${path.join('/')}` : '';
  return rest.length > longestPath ? host : host + rest;
}

/** Tells whether what a reader sees of an address is less than the address: on paper it is written out. */
export function isCut(address: string): boolean {
  return address.startsWith('https://') && !address.replace(/\/$/, '').endsWith(siteName(address));
}
