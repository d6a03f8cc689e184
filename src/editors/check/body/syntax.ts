import { visit } from 'unist-util-visit';
import { vocabulary } from '@/content/vocabulary';
import { closest } from '@/lib/closest';
import { type Problem, problem } from '../../problem';
import { type Body, type BodyNode, isElement, placeOf, wordsOf } from '../../read/body';
import { hiddenIn } from '../../read/characters';
import { isUnderlined } from './headings';

/** Refuses code (imports, exports, expressions), HTML, comments and images: what is left is words and components. */
export function checkSyntax(body: Body): Problem[] {
  const problems: Problem[] = [];
  const isReported = hiddenIn(body.lines.join('\n')) !== undefined;
  visit(body.root, (node) => {
    const place = placeOf(body, node);
    // Characters that stand in the file itself have been reported; this finds `&#x202e;`.
    const hidden = isReported ? undefined : hiddenIn(shownIn(node));
    if (hidden) problems.push(problem('hidden-character', place, ...hidden));
    if (isElement(node)) {
      if (node.name === null) problems.push(problem('fragment', place));
      // A lower-case name is HTML to MDX; upper-case names are looked up in the vocabulary.
      else if (/^[^A-Z]/.test(node.name))
        problems.push(problem('html-element', place, node.name, closest(node.name, Object.keys(vocabulary))));
      return;
    }
    switch (node.type) {
      case 'mdxjsEsm':
        problems.push(problem('import-or-export', place));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(
          /^\s*\/\*/.test(node.value) ? problem('code-comment', place) : problem('expression', place, node.value),
        );
        break;
      case 'html':
        problems.push(problem('html-element', place, node.value, undefined));
        break;
      case 'heading':
        if (isUnderlined(body, node)) problems.push(problem('heading-underlined', place, wordsOf(node)));
        break;
      // A sentence that starts with a year or a day: Markdown takes it for the item with that number.
      case 'list':
        if (node.ordered && node.start !== 1) problems.push(problem('list-start', place, String(node.start)));
        break;
      case 'image':
      case 'imageReference':
        problems.push(problem('image', place));
        break;
    }
  });
  return problems;
}

/** What of a node reaches a page as it is: its words, where it leads, and what shows when somebody points at it. */
function shownIn(node: BodyNode): string {
  if (node.type === 'link' || node.type === 'definition') return `${node.url}${node.title ?? ''}`;
  if (node.type === 'code') return `${node.lang ?? ''}${node.value}`;
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
