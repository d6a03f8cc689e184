import { readFileSync } from 'node:fs';

/** A row of the table in docs/servers.md: what a server answers that its configuration cannot change. */
export type Difference = { fault: string; server: string; answer: string; why: string };

/** The rows of the table in docs/servers.md, as people read them. */
export function differences(): Difference[] {
  const lines = readFileSync('docs/servers.md', 'utf8').split('\n');
  const first = lines.findIndex((line) => /^\| a client that …/.test(line));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines.slice(first + 2, end).map((line) => {
    const [fault = '', server = '', answer = '', why = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
    return { fault, server, answer, why };
  });
}
