import { type Build, headerRules, pageHeaders } from './headers';

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
      return paths.map((path) => `  "~^(?:200|304)${filePattern(path)}" ${quoted(value)};\n`);
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

/** The name of the site, for the server blocks of nginx. */
export function nginxName(host: string): string {
  return `server_name ${host};\n`;
}
