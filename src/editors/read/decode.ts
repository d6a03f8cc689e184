import { isUtf8 } from 'node:buffer';
import { fileText } from '@/lib/file-text';
import { type Problem, problem, startOf } from '../problem';
import { hiddenCharacters } from './characters';

/** What git leaves between two versions of a text that it could not join. */
const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})/m;

/**
 * Turns the bytes of a file into text: UTF-8 only, and as {@link fileText} gives it.
 *
 * @returns the text, undefined when it cannot be trusted, and what is wrong with it
 */
export function decode(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  const wrong = firstWrongPlace(bytes);
  // A NUL first: files in UTF-16 have both, and this is the clearer thing to say.
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problems: [problem('nul-byte', { ...startOf(file), ...placeAt(bytes, nul) })] };
  if (wrong) return { problems: [problem('not-utf8', { ...startOf(file), ...wrong })] };
  const text = fileText(new TextDecoder().decode(bytes));
  if (text.trim() === '') return { problems: [problem('empty-file', startOf(file))] };
  // Until it is done there are two texts here, and whatever else is wrong comes from that.
  const merge = mergeMark.exec(text);
  if (merge) {
    const line = text.slice(0, merge.index).split('\n').length;
    return { problems: [problem('unfinished-merge', { ...startOf(file), line }, merge[0])] };
  }
  // A carriage return alone ends a line for one reader of the file and not for the next. It has been reported.
  return { text: text.replaceAll('\r', '\uE000'), problems: hiddenCharacters(file, text) };
}

/** A line and a column, both from 1. */
type Place = { line: number; column: number };

/** The first place that is not UTF-8. A line feed is never part of another character, so lines can be tried alone. */
function firstWrongPlace(bytes: Uint8Array): Place | undefined {
  if (isUtf8(bytes)) return undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return { line, column: new TextDecoder().decode(bytes.subarray(start, end)).indexOf('\uFFFD') + 1 };
    }
    start = end + 1;
  }
  return undefined;
}

function placeAt(bytes: Uint8Array, offset: number): Place {
  const before = bytes.subarray(0, offset);
  const start = before.lastIndexOf(10) + 1;
  const column = new TextDecoder().decode(before.subarray(start)).length + 1;
  return { line: before.filter((byte) => byte === 10).length + 1, column };
}
