import { type Problem, problem } from '../problem';

/** What the MDX parser throws (a VFileMessage), as far as we read it. */
type Fault = { ruleId?: string; reason?: string; place?: Point | { start: Point } };
type Point = { line: number; column: number; offset?: number };

/**
 * Turns the parser's fault into one sentence about what the author did. The usual ones are a stray `<` or `{`,
 * a tag that is not closed, an HTML comment and an address between angle brackets.
 */
export function explainSyntax(file: string, text: string, error: unknown): Problem {
  const { ruleId = '', reason = '', place } = (error ?? {}) as Fault;
  const point = place && ('start' in place ? place.start : place);
  const offset = point?.offset ?? text.length;
  const at = (index: number) => ({ file, ...positionOf(text, Math.max(0, index)), field: '' });

  if (ruleId === 'end-tag-mismatch') return explainTag(file, reason, at(offset));
  if (ruleId === 'unexpected-closing-slash') return problem('tag-not-opened', at(offset - 1));
  if (/import\/exports?/.test(reason)) return problem('import-or-export', at(text.lastIndexOf('\n', offset - 1) + 1));
  if (ruleId === 'acorn' || /expression|spread/.test(reason))
    return problem('stray-brace', at(firstOfRow(text, text.lastIndexOf('{', offset))));
  const tag = text.lastIndexOf('<', offset);
  if (tag < 0) return problem('mdx-syntax', at(offset));
  const written = /^<[^\s>]*/.exec(text.slice(tag))?.[0] ?? '<';
  if (written.startsWith('<!--')) return problem('html-comment', at(tag));
  if (/^<(https?:|www\.|mailto:|[^\s<>]+@)/.test(written)) return problem('angle-address', at(tag), written.slice(1));
  if (reason.includes('attribute value')) return problem('attribute-without-quotes', at(offset));
  if (/^<[A-Za-z]/.test(written)) return problem('broken-tag', at(tag), written);
  return problem('stray-angle', at(tag));
}

/** `Expected a closing tag for `<Warning>` (3:1-3:10) …`, or a closing tag that belongs to another one. */
function explainTag(
  file: string,
  reason: string,
  otherwise: { file: string; line: number; column: number; field: string },
): Problem {
  const opened = /`<([^/`>]*)>`[^(]*\((\d+):(\d+)/.exec(reason);
  if (!opened) return problem('tag-not-opened', otherwise);
  const closing = /closing tag `<(\/[^`>]*)>`/.exec(reason)?.[1];
  if (closing) return problem('tag-closed-by-another', otherwise, closing, opened[1] ?? '', Number(opened[2]));
  return problem(
    'tag-not-closed',
    { file, line: Number(opened[2]), column: Number(opened[3]), field: '' },
    opened[1] ?? '',
  );
}

/** The first of a row of the same character: `{{`. */
function firstOfRow(text: string, index: number): number {
  return index > 0 && text[index - 1] === text[index] ? firstOfRow(text, index - 1) : index;
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
