import { type Problem, problem, startOf } from '../problem';

/** A text in its two parts. In `body` the front matter is blank lines, so that line numbers stay those of the file. */
export type SplitText = { frontMatter: string; body: string };

/** What may open front matter of another language: gray-matter runs `---js`, and reads JSON and TOML. */
const otherFence = /^(---+[^\n]*|\+\+\+[^\n]*|;;;[^\n]*|```[^\n]*|\{)/;

/**
 * Takes the front matter off a text. A body may not start with front matter of its own: gray-matter, which reads the
 * file after us, runs `---js`, and what a text may hold must not hang on who reads it. Only lines of exactly `---` count
 * as its fences, and any other line that starts with `---` is refused: gray-matter would end the front matter there.
 */
export function splitFrontMatter(file: string, text: string): SplitText | Problem {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (first.trimEnd() !== '---') {
    const fence = otherFence.exec(first)?.[0];
    return fence ? problem('front-matter-language', startOf(file), fence) : problem('no-front-matter', startOf(file));
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0) return problem('front-matter-open', startOf(file));
  const fence = lines[end] ?? '';
  if (fence.trimEnd() !== '---') return problem('front-matter-language', { ...startOf(file), line: end + 1 }, fence);
  const next = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (/^\s*(---|\+\+\+)/.test(lines[next] ?? ''))
    return problem('second-front-matter', { ...startOf(file), line: next + 1 });
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
