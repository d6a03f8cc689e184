import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A heading of a manual, and what stands below it: one line per paragraph, list and block of code. */
export type Part = { heading: string; level: number; shape: string[] };

const parsed = (manual: string) => unified().use(remarkParse).parse(manual);

type Block = ReturnType<typeof parsed>['children'][number];

/** The parts of a manual in order; comments do not count. */
export function partsOf(manual: string): Part[] {
  const parts: Part[] = [];
  for (const node of parsed(manual).children) {
    if (node.type === 'heading') parts.push({ heading: wordsIn(node), level: node.depth, shape: [] });
    else if (node.type !== 'html') parts.at(-1)?.shape.push(shapeOf(node));
  }
  return parts;
}

function shapeOf(node: Block): string {
  if (node.type === 'list') return `${node.ordered ? 'ordered' : 'unordered'} list of ${node.children.length}`;
  if (node.type !== 'code') return node.type;
  return node.lang === 'console' ? `commands: ${node.value.match(/^\$ .*/gm)?.join(' ')}` : `${node.lang} block`;
}

function wordsIn(node: Block): string {
  let words = '';
  visit(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') words += inner.value;
  });
  return words;
}

/** Every link of a manual, and every piece of code within its sentences. */
export function linksAndCode(manual: string): { links: string[]; code: string[] } {
  const links: string[] = [];
  const code: string[] = [];
  visit(parsed(manual), (node) => {
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'inlineCode') code.push(node.value);
  });
  return { links, code };
}

/** The text of every block of code in a language. */
export function blocksOfCode(manual: string, lang: string): string[] {
  return parsed(manual).children.flatMap((node) => (node.type === 'code' && node.lang === lang ? [node.value] : []));
}
