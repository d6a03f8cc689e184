import { type Document, isCollection, visit, type YAMLError } from 'yaml';
import type { Code, Codes } from '../../codes';

/** Codes of problems that need no details. */
type FaultCode = { [Each in Code]: Codes[Each] extends [] ? Each : never }[Code];

/** The faults that editors make; the parser's own codes are on the left. */
const faults: Record<string, FaultCode> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-second-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  BLOCK_IN_FLOW: 'yaml-block-in-brackets',
  UNEXPECTED_TOKEN: 'yaml-stray-part',
  BAD_SCALAR_START: 'yaml-first-character',
  BAD_DQ_ESCAPE: 'yaml-backslash',
  MULTIPLE_DOCS: 'yaml-two-documents',
  KEY_OVER_1024_CHARS: 'yaml-long-key',
  RESOURCE_EXHAUSTION: 'too-deep',
};

/** Where one code of the parser stands for several faults, its English sentence tells them apart. */
const worded: readonly [sentence: RegExp, code: FaultCode][] = [
  [/^Missing closing/, 'yaml-not-closed'],
  [/end with a [\]}]$/, 'yaml-bracket-open'],
  [/^Missing , /, 'yaml-no-comma'],
  [/^Unexpected [a-z-]*scalar token$/, 'yaml-no-comma'],
  [/^Implicit map keys need/, 'yaml-no-colon'],
  [/^Sequence item without -/, 'yaml-indent'],
  [/on same line with key$/, 'yaml-first-character'],
  [/^Comments must be separated/, 'yaml-stray-part'],
];

/**
 * Turns a fault that the YAML parser found into the fault that the editor made, and the offset where to look for it.
 *
 * @param text what was parsed
 */
export function explainYaml(text: string, document: Document, error: YAMLError): { code: FaultCode; offset: number } {
  const code = codeOf(text, error);
  return { code, offset: offsetOf(text, document, error, code) };
}

/** The parser has one code for a second colon in a line, and for a line that is indented below a finished one. */
function codeOf(text: string, { code, message, pos }: YAMLError): FaultCode {
  const known = worded.find(([sentence]) => sentence.test(message));
  if (known) return known[1];
  const line = /^.*/.exec(text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1))?.[0] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.split(': ').length < 3) return 'yaml-indent';
  return faults[code] ?? 'yaml-unreadable';
}

/**
 * The parser tells of a missing quote or bracket where the text ends, and it was opened earlier; of a line that is
 * indented too far it tells on the line above, and of one that is not far enough at its first space.
 */
function offsetOf(text: string, document: Document, { code, pos }: YAMLError, fault: FaultCode): number {
  const [offset] = pos;
  // How far the parser comes before it gives up depends on the machine.
  if (fault === 'too-deep') return Math.max(0, text.search(/(?:[[{]\s*){10}/));
  if (fault === 'yaml-not-closed' || fault === 'yaml-bracket-open') return openedAt(document, offset) ?? offset;
  if (fault !== 'yaml-indent' || code === 'BAD_INDENT') return offset;
  const ahead = code === 'MISSING_CHAR' ? /^\s*/ : /^.*\n\s*/;
  return offset + (ahead.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Where the last quoted text or bracket starts that has not ended before an offset. */
function openedAt(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const opens = isCollection(node) ? node.flow : 'type' in node && String(node.type).startsWith('QUOTE_');
      if (opens && node.range && node.range[0] < offset && node.range[1] >= offset) start = node.range[0];
    },
  });
  return start;
}
