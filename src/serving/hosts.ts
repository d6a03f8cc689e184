import { allLocales, locales } from '@/i18n/locale';
import { type Build, headerRules, matchesPath, pageHeaders } from './headers';

/** What Cloudflare reads of a `_headers` file: so many rules, and so many characters a line. */
const most = { rules: 100, characters: 2000 };

/** What a host does by itself with pages, and a rule for all addresses would add to what the others say. */
const leftToHost = 'Cache-Control';

/**
 * The `_headers` file that Netlify, Cloudflare and others read. Where two rules hold for one address, hosts differ:
 * some join the two values of a header, some take the last. So no header has two values for one address here: what
 * rules change is named per group of addresses, and the rule for all has only the rest.
 *
 * @throws Error when it does not fit in what hosts read
 */
export function hostHeaders(build: Build): string {
  const rules = headerRules(build);
  const page = pageHeaders(build);
  const changed = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  const everywhere = Object.entries(page).filter(([name]) => !changed.has(name));
  const pages = ['/', ...allLocales.map((locale) => `/${locale}/*`)];
  const ofPages = Object.entries(page).filter(([name]) => changed.has(name) && name !== leftToHost);

  const groups: [paths: readonly string[], headers: [string, string][]][] = [
    [['/*'], everywhere],
    [pages, ofPages],
    ...rules.map(({ paths, headers }): [readonly string[], [string, string][]] => [
      paths,
      Object.entries({ ...Object.fromEntries(ofPages), ...headers }).filter(
        ([name, value]) =>
          headers[name] === value || !paths.some((path) => pages.some((all) => matchesPath(all, path))),
      ),
    ]),
  ];
  const blocks = groups.flatMap(([paths, headers]) =>
    paths.map((path) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`),
  );
  const text = blocks.join('\n');
  if (blocks.length > most.rules) throw new Error(`_headers: ${blocks.length} rules, hosts read ${most.rules}`);
  const long = text.split('\n').find((line) => line.length > most.characters);
  if (long) throw new Error(`_headers: a line is longer than ${most.characters} characters: ${long.slice(0, 40)} …`);
  return text;
}

/**
 * The `_redirects` file: addresses that have moved, then the 404 of each language. Cloudflare knows no status 404 here
 * and skips those lines.
 */
export function hostRedirects({ moved }: Build): string {
  const old = Object.entries(moved).flatMap(([from, to]) =>
    [from, from.slice(0, -1)].map((each) => `${each} ${to} 301\n`),
  );
  const missing = locales.map((locale) => `/${locale}/* /${locale}/404/ 404\n`);
  return [...old, ...missing].join('');
}
