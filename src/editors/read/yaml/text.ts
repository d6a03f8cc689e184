import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Place, startOf } from '../../problem';
import { type Found, fieldName, follow, type Path } from './path';

/** A piece of YAML that has been read: its data, and where each part of it stands. */
export type YamlText = {
  file: string;
  source: string;
  document: Document;
  /** What it holds, as plain data; undefined when it could not be read. Not judged yet. */
  data: unknown;
  /** Where a value stands; for a value that is missing, the mapping it is missing from. */
  placeOf(path: Path, part?: 'value' | 'key'): Place;
  /**
   * Where words stand within a text value, searched from an index in the data; the value itself if they are not found.
   */
  placeOfWords(path: Path, words: string, index: number): Place;
  /** The place of a character, counted from the start of the YAML. */
  placeAt(offset: number): Place;
  /** How a single value is written, without its quotes: `0800` where the data says 800. */
  writtenAs(path: Path): string | undefined;
};

/**
 * Reads YAML 1.2 and knows where everything stands. Nothing is judged here. It is parsed when somebody asks for the
 * document or a place in it: who knows the data already may need neither.
 *
 * @param firstLine the line of the file on which `text` starts: front matter starts on the second
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const lines = lineStarts(text);
  let parsed: Document | undefined;
  const document = (): Document => {
    // `merge` and `schema` are the defaults of YAML 1.2, spelt out. `logLevel: 'silent'` would hide a second document.
    parsed ??= parseDocument(text, { prettyErrors: false, merge: false, schema: 'core' });
    return parsed;
  };

  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1), field: '' };
  };

  // Most places are asked for in case something is wrong there, and never looked at.
  const placeWhere = (path: Path, offsetIn: (found: Found) => number | undefined): Place => {
    const found = () => {
      const offset = offsetIn(follow(document(), path));
      return offset === undefined ? startOf(file) : placeAt(offset);
    };
    return {
      file,
      field: fieldName(path),
      get line() {
        return found().line;
      },
      get column() {
        return found().column;
      },
    };
  };

  return {
    file,
    source: text,
    get document() {
      return document();
    },
    data: undefined,
    placeAt,
    placeOf: (path, part = 'value') => placeWhere(path, (found) => found[part]),
    placeOfWords: (path, words, index) =>
      placeWhere(path, ({ node, value }) => {
        if (!isScalar(node) || !node.range) return value;
        const [start, end] = node.range;
        // Quotes, escapes and indents only move words to the right of where the data has them.
        const found = text.slice(start, end).indexOf(words, index);
        return found < 0 ? value : start + found;
      }),
    writtenAs: (path) => {
      const { node } = follow(document(), path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/**
 * Where the lines start. Counted here: the parser passes over line ends in broken text, and then names a line too
 * early.
 */
function lineStarts(text: string): LineCounter {
  const lines = new LineCounter();
  let start = 0;
  for (const line of text.split('\n')) {
    lines.addNewLine(start);
    start += line.length + 1;
  }
  return lines;
}
