import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BuildVisitor } from 'unist-util-visit';
import { type Place, type Problem, problem } from '../problem';
import { type Kept, keyFor, nothingKept } from './kept';
import { explainSyntax } from './syntax-fault';

/** A text's syntax tree. */
type Root = ReturnType<typeof parser.parse>;

/** Any node of a text's syntax tree. */
export type BodyNode = Parameters<BuildVisitor<Root>>[0];

/** An element that an author wrote with `<…>`. */
export type ElementNode = Extract<BodyNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The prose of a text as a syntax tree. */
export type Body = { file: string; lines: string[]; root: Root };

// Parsing only: expressions in the text are read as syntax and never run.
const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Marks at the start of a line that nest it in quotes and lists; the parser's time grows with the square of the depth.
 */
const deepLine = /^(?=[\s>*+\-\d.)]{60})(?!([-*_])\1*\s*$)/;

/** Marks within the text that the parser pairs, in square time too. Prose has some dozens. */
const mostMarks = 1500;

/**
 * Lines that open a quote or an item of a list, or make a heading of the line above. Square time once more: a file full
 * of them takes 20 seconds. Our longest text has below a hundred.
 */
const mostOpenings = 1000;

/**
 * Parses the prose of a text (MDX), without running anything.
 *
 * @param text the body, with blank lines for the front matter
 */
export function parseBody(file: string, text: string, kept: Kept = nothingKept): { body?: Body; problems: Problem[] } {
  const lines = text.split('\n');
  const key = keyFor('body', text);
  const before = kept.get(key);
  if (before) return { body: { file, lines, root: before as Root }, problems: [] };
  const deep = lines.findIndex((line) => deepLine.test(line));
  if (deep >= 0) return { problems: [problem('too-deep', { file, line: deep + 1, column: 1, field: '' })] };
  if (countOf(text, /[*_[\]`<]/g) > mostMarks || countOf(text, /^[ \t]*(?:[>*+=-]|\d+[.)])/gm) > mostOpenings)
    return { problems: [problem('too-many-marks', { file, line: 1, column: 1, field: '' })] };
  try {
    const root = parser.parse(text);
    kept.keep(key, root);
    return { body: { file, lines, root }, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { problems: [explainSyntax(file, text, error)] };
  }
}

function countOf(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}

/** Where a node stands. */
export function placeOf(body: Body, node: { position?: BodyNode['position'] }, field = ''): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file: body.file, line, column, field };
}

/** Where words stand within a node; the node itself when they are not on the line on which it starts. */
export function placeOfWords(body: Body, node: { position?: BodyNode['position'] }, words: string): Place {
  const place = placeOf(body, node);
  const found = words === '' ? -1 : (body.lines[place.line - 1] ?? '').indexOf(words, place.column - 1);
  return found < 0 ? place : { ...place, column: found + 1 };
}

/** Tells whether a node is an element that an author wrote with `<…>`. */
export function isElement(node: { type: string }): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The words of a node and all that is in it, without its marks. */
export function wordsOf(node: BodyNode): string {
  if ('children' in node) return node.children.map((child) => wordsOf(child)).join('');
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}
