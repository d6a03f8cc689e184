import { type Build, headerRules, pageHeaders } from './headers';

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
