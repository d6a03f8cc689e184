import { hiddenCharacters } from './characters';
import { type Problem, problem, startOf } from './problem';

/**
 * Turns the bytes of a file into text. UTF-8 only; a byte order mark and Windows line ends are accepted and taken away.
 *
 * @returns the text, undefined when it cannot be trusted, and what is wrong with it
 */
export function decode(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  const wrongLine = firstWrongLine(bytes);
  // A NUL first: files in UTF-16 have both, and this is the clearer thing to say.
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problems: [problem('nul-byte', { ...startOf(file), line: lineAt(bytes, nul) })] };
  if (wrongLine > 0) return { problems: [problem('not-utf8', { ...startOf(file), line: wrongLine })] };
  const text = new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
  if (text.trim() === '') return { problems: [problem('empty-file', startOf(file))] };
  return { text, problems: hiddenCharacters(file, text) };
}

/** The first line that is not UTF-8, or 0. A line feed is never part of another character, so lines can be tried alone. */
function firstWrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 0;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1;
}
