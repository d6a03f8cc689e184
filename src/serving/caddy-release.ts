import { locales } from '@/i18n/locale';
import { type Build, contentTypes, headerRules, pageHeaders } from './headers';
import { doubledSlash, hiddenPath, limits, methods, strangeTarget, wellKnown } from './requests';

/** A text as Caddy reads it back; what could end the text or be a placeholder is refused. */
function quoted(text: string): string {
  if (/["\\{}\r\n]/.test(text)) throw new Error(`Caddy would misread: ${text}`);
  return `"${text}"`;
}

const headerLines = (headers: Readonly<Record<string, string>>, matcher = '') =>
  Object.entries(headers)
    .map(([name, value]) => `header ${matcher}${name} ${quoted(value)}\n`)
    .join('');

/**
 * The name and the headers of one build, for the site block of Caddy and again for its errors: there they undo what a
 * rule said about the file that is not there.
 */
export function caddyHeaders(build: Build, host: string): string {
  const rules = headerRules(build);
  const page = pageHeaders(build);
  const extra = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => !(name in page));
  const ofRules = rules.map(({ paths, headers }, index) =>
    paths.length === 0 ? '' : `@rule${index} path ${paths.join(' ')}\n${headerLines(headers, `@rule${index} `)}`,
  );
  return `@foreign not host ${host}
abort @foreign
${headerLines(page)}@error vars answer error
${extra.map((name) => `header @error -${name}\n`).join('')}@file not vars answer error
route @file {
${ofRules.join('')}}
`;
}

/** What Caddy refuses, and what files are, for the site block; the same in every build. */
export function caddyRules(): string {
  const types = Object.entries(contentTypes).map(
    ([end, type]) => `@${end} path *.${end}\nheader @${end} Content-Type "${type}"\n`,
  );
  return `@method not method ${methods.join(' ')}
error @method 405
@long expression \`size({http.request.uri}) > ${limits.addressBytes}\`
error @long 414
@strange vars_regexp {http.request.uri} "(?i)${strangeTarget}"
error @strange 400
@doubled vars_regexp {http.request.uri} "${doubledSlash}"
route @doubled {
uri path_regexp /{2,} /
redir {path} 301
}
@index path_regexp index ^(.*/)index.html$
redir @index {re.index.1} 301
@hidden {
  path_regexp ${hiddenPath}
  not path ${wellKnown}*
}
error @hidden 404
@hiddenWellKnown path_regexp ^${wellKnown.slice(0, -1).replace('.', '\\.')}.*(?:${hiddenPath})
error @hiddenWellKnown 404
${types.join('')}`;
}

/** Where addresses that have moved lead now, for the site block. */
export function caddyMoved({ moved }: Build): string {
  return Object.entries(moved)
    .map(([from, to], index) => `@moved${index} path ${from} ${from.slice(0, -1)}\nredir @moved${index} ${to} 301\n`)
    .join('');
}

/** Which page tells that an address does not exist: that of its language, or the one in all. */
export function caddyNotFound(): string {
  const ofLocales = locales.map(
    (locale) => `@${locale} path /${locale}/*\nrewrite @${locale} /${locale}/404/index.html\n`,
  );
  return `@none not path ${locales.map((locale) => `/${locale}/*`).join(' ')}
rewrite @none /404.html
${ofLocales.join('')}`;
}
