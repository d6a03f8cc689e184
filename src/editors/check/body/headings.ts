import { visit } from 'unist-util-visit';
import { textHeadingId } from '@/lib/heading-id';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import { type Body, type BodyNode, placeOf, wordsOf } from '../../read/body';

type Heading = Extract<BodyNode, { type: 'heading' }>;

/** The headings of a text, in order, as they are meant: a line of marks below a sentence makes none. */
export const headingsOf = oncePer((body: Body): readonly Heading[] => {
  const headings: Heading[] = [];
  visit(body.root, 'heading', (node) => {
    if (!isUnderlined(body, node)) headings.push(node);
  });
  return headings;
});

/** Tells whether a heading is one by the line below it. */
export function isUnderlined(body: Body, heading: Heading): boolean {
  const { line, column } = placeOf(body, heading);
  return body.lines[line - 1]?.[column - 1] !== '#';
}

/** Headings start at ##, go down one level at a time, have words, and no two are the same: their ids are anchors. */
export function checkHeadings(body: Body): Problem[] {
  let above = 1;
  const ids = new Map<string, number>();
  return headingsOf(body).flatMap((heading) => {
    const place = placeOf(body, heading);
    const allowed = above + 1;
    above = Math.max(heading.depth, 2);
    const id = textHeadingId(wordsOf(heading));
    const sameAs = ids.get(id);
    ids.set(id, sameAs ?? place.line);
    if (heading.depth === 1) return [problem('heading-one', place)];
    if (heading.depth > allowed) return [problem('heading-skipped', place, heading.depth, allowed)];
    if (id === '') return [problem('heading-empty', place)];
    return sameAs === undefined ? [] : [problem('heading-twice', place, sameAs)];
  });
}
