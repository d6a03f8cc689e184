import type { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { textHeadingId } from '@/lib/heading-id';

/** The prose of a text as a syntax tree of HTML (hast). Our components stand in it as elements with their names. */
export type ProseTree = Parameters<typeof toJsxRuntime>[0];

type Root = Extract<ProseTree, { type: 'root' }>;
type Element = Extract<ProseTree, { type: 'element' }>;

/** A part of a text: its heading, and what stands between it and the next. */
type ProsePart = { heading: Element; content: Root };

/** Cuts the tree of a text at its headings of one level. What stands before the first is the introduction. */
export function partsOf(tree: ProseTree, level: 'h2' | 'h3' = 'h2'): { intro: Root; parts: ProsePart[] } {
  const intro: Root = { type: 'root', children: [] };
  const parts: ProsePart[] = [];
  for (const child of 'children' in tree ? (tree.children as Root['children']) : []) {
    if (child.type === 'element' && child.tagName === level) {
      parts.push({ heading: child, content: { type: 'root', children: [] } });
    } else if (parts.length > 0 || child.type !== 'text') (parts.at(-1)?.content ?? intro).children.push(child);
  }
  return { intro, parts };
}

/** A component as remark-mdx reads it. `content:check` has proved that its attributes are texts between quotes. */
type ComponentNode = { name: string; attributes: { name: string; value: string }[] };

/** Puts a component into the tree as an element. */
const component: NonNullable<NonNullable<Options['handlers']>['mdxJsxFlowElement']> = (state, node) => {
  const { name, attributes } = node as ComponentNode;
  const properties = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value]));
  return { type: 'element', tagName: name, properties, children: state.all(node) };
};

/** Tells whether a node of the tree is a heading of the text. */
export function isHeading(node: ProseTree): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** The words in a part of the tree, without marks. */
export { wordsOf };

/** Gives each heading an id, so that others can link to it. */
function nameHeadings(tree: ProseTree): void {
  visit(tree, 'element', (node) => {
    if (isHeading(node)) node.properties.id = textHeadingId(wordsOf(node));
  });
}

/** Marks the items of lists that are a link and nothing else: there is room to tap them. */
function markLinks(tree: ProseTree): void {
  visit(tree, 'element', (node) => {
    const [only, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const isLink = only?.type === 'element' && ['a', 'PageLink'].includes(only.tagName);
    if (node.tagName === 'li' && isLink && more.length === 0) node.properties.className = ['only-link'];
  });
}

/**
 * Has a processor read a text file (MDX) and write the syntax tree of its prose as JSON. Nothing in it becomes code, so
 * nothing can run, neither here nor where it is shown.
 */
export function toProseTree(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMdx)
    .use(remarkRehype, { handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } })
    .use(() => nameHeadings)
    .use(() => markLinks)
    .use(function writeJson() {
      this.compiler = (tree) => JSON.stringify(tree, (name, value) => (name === 'position' ? undefined : value));
    });
}
