import { visible, widthOf } from './visible';

/** The most that is shown of a line, in characters; the rest is left out on both sides of the place. */
const longest = 100;

/**
 * The line with the place, the line before it, and a caret under the place:
 *
 * ```
 *   22 |     type: phone
 *   23 |     value: 0800
 *      |            ^
 * ```
 *
 * @param text the file, without carriage returns
 * @param place line and column, both from 1; a column past the end points behind the line
 * @returns lines; none when the file has no such line
 */
export function codeFrame(text: string, { line, column }: { line: number; column: number }): string[] {
  const lines = text.split('\n');
  const here = lines[line - 1];
  if (here === undefined) return [];
  const gutter = String(line).length;
  const { from, to } = windowAround(here, column - 1);
  const row = (number: number | '', shown: string) => `${String(number).padStart(gutter)} | ${shown}`.trimEnd();
  const cut = (whole: string) =>
    `${from > 0 ? '…' : ''}${visible(whole.slice(from, to))}${whole.length > to ? '…' : ''}`;
  const indent = widthOf(`${from > 0 ? '…' : ''}${visible(here.slice(from, column - 1))}`);
  const before = lines[line - 2];
  return [
    ...(before === undefined || before.length <= from ? [] : [row(line - 1, cut(before))]),
    row(line, cut(here)),
    row('', `${' '.repeat(indent)}^`),
  ];
}

/** The part of a line to show: all of a short one, and of a long one what stands around an offset. */
function windowAround(line: string, offset: number): { from: number; to: number } {
  if (line.length <= longest) return { from: 0, to: longest };
  const from = Math.max(0, Math.min(offset - longest / 2, line.length - longest));
  return { from: startOfCharacter(line, from), to: startOfCharacter(line, from + longest) };
}

/** An offset that does not cut a character (a surrogate pair) in two. */
function startOfCharacter(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(offset)) ? offset - 1 : offset;
}
