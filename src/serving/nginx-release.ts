import { locales } from '@/i18n/locale';
import { type Build, contentTypes, headerRules, pageHeaders } from './headers';
import { doubledSlash, hiddenPath, limits, methods, strangeTarget, wellKnown } from './requests';

/** A text as nginx reads it back; what could end the text or be a variable is refused. */
function quoted(text: string): string {
  if (/["\\$\r\n]/.test(text)) throw new Error(`nginx would misread: ${text}`);
  return `"${text}"`;
}

/** The regular expression for a file on disk that a path of a rule means. */
function filePattern(path: string): string {
  const literal = path.replace(/\*$/, '').replace(/[.+?^$(){}|[\]\\]/g, '\\$&');
  if (path.endsWith('*')) return literal;
  return path.endsWith('/') ? `${literal}(?:index\\.html)?$` : `${literal}$`;
}

/**
 * The headers of one build, for the http block of nginx. A rule looks at the status and the file of an answer, so that
 * an error never gets the headers of the file that it stands in for.
 */
export function nginxHeaders(build: Build): string {
  const page = pageHeaders(build);
  const rules = headerRules(build);
  const varying = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = varying.map((name) => {
    const entries = rules.flatMap(({ paths, headers }) => {
      const value = headers[name];
      if (value === undefined) return [];
      return paths.map((path) => `  "~^(?:200|206|304)${filePattern(path)}" ${quoted(value)};\n`);
    });
    return `map "$status$uri" ${variable(name)} {\n  default ${quoted(page[name] ?? '')};\n${entries.join('')}}\n`;
  });
  const names = [...new Set([...Object.keys(page), ...varying])];
  const lines = names.map((name) => {
    const value = varying.includes(name) ? variable(name) : quoted(page[name] ?? '');
    return `add_header ${name} ${value} always;\n`;
  });
  return `${maps.join('')}${lines.join('')}`;
}

/** Which addresses have moved, for the http block of nginx. */
export function nginxMoved({ moved }: Build): string {
  const entries = Object.entries(moved).map(([from, to]) => `  "~^${from.slice(0, -1)}/?$" ${quoted(to)};\n`);
  return `map $uri $moved_to {\n${entries.join('')}}\n`;
}

/** The name of the site, for the server blocks of nginx. */
export function nginxName(host: string): string {
  return `server_name ${host};\n`;
}

/** A regular expression as nginx reads it back between quotes: it halves double backslashes. */
const pattern = (source: string) => source.replaceAll('\\\\', '\\\\\\\\');

/** What files are, what nginx refuses and how long it waits, for its http block; the same in every build. */
export function nginxRules(): string {
  const types = Object.entries(contentTypes).map(([end, type]) => [type.split(';', 1)[0], end]);
  // nginx names the character set of HTML by itself; what is no text has none.
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset') && !type.startsWith('text/html'));
  const charsetTypes = texts.map((type) => type.split(';', 1)[0]);
  return `types {
${types.map(([type, end]) => `  ${type} ${end};\n`).join('')}}
charset_types ${charsetTypes.join(' ')};
client_header_timeout ${limits.secondsToAsk}s;
client_body_timeout ${limits.secondsToAsk}s;
send_timeout ${limits.secondsToAsk}s;
keepalive_timeout ${limits.secondsIdle}s;
large_client_header_buffers ${limits.headerBytes / limits.addressBytes} ${limits.addressBytes / 1024}k;
map $request_method $is_other_method {
  default 1;
${methods.map((method) => `  ${method} 0;\n`).join('')}}
map $status $allowed_methods {
  405 "${methods.join(', ')}";
}
add_header Allow $allowed_methods always;
map $request_uri $is_strange {
  "~*${pattern(strangeTarget)}" 1;
}
map $request_uri $is_doubled {
  "~${doubledSlash}" 1;
}
map $uri $is_told {
  volatile;
  "~^(?:/404.html|/(?:${locales.join('|')})/404/index.html)$" 1;
}
map $uri $is_hidden {
  "~^(?:${wellKnown.slice(0, -1).replace('.', '\\.')}(?=/))?+.*(?:${hiddenPath})" 1;
}
# By the line as it came: of an address that does not decode nginx knows nothing else.
map $request $not_found {
  default /404.html;
${locales.map((locale) => `  "~^\\S+ (?:https?://[^/ ]*)?/+${locale}[/ ?]" /${locale}/404/index.html;\n`).join('')}}
`;
}
