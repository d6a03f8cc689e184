import { type Document, isMap, isNode, isPair, isSeq, type Node } from 'yaml';
import type { JsonSchema } from '../read/yaml/json-schema';
import { keyOf } from '../read/yaml/path';
import { inside, items, optionsOf } from './canonical';

type Data = Record<string | number, unknown>;

/**
 * Moves comments into the field `remark` of what they stand in or above: a channel, else the document. A program that
 * opens a file and saves it forgets comments, and keeps a field.
 *
 * @param data what the document holds; it is changed
 */
export function commentsToRemarks(document: Document, data: Data, schema: JsonSchema): void {
  const schemas = optionsOf([schema]);
  const found = [document.commentBefore, ...within(document.contents, data, schemas), document.comment];
  remark(data, found);
}

type Comment = string | null | undefined;

/** The comments of a part and of all in it, but for those that found a remark to stand in. */
function within(node: Node | null, data: unknown, schemas: readonly JsonSchema[]): Comment[] {
  if (!isNode(node)) return [];
  const inner = (child: unknown, key: string | number, options: readonly JsonSchema[], own: Comment[] = []) => {
    const value = (data as Data)[key];
    const found = [...own, ...within(child as Node, value, options)];
    if (!options.some(({ properties }) => properties?.remark) || !isMap(child)) return found;
    remark(value as Data, found);
    return [];
  };
  if (isSeq(node)) {
    // What stands above the first part of a list is about that part.
    const parts = node.items.flatMap((child, index) =>
      inner(child, index, inside(schemas, items), index === 0 ? [node.commentBefore] : []),
    );
    return [...(node.items.length > 0 ? [] : [node.commentBefore]), ...parts, node.comment];
  }
  const fields = !isMap(node)
    ? []
    : node.items.flatMap((pair) => {
        if (!isPair(pair)) return [];
        const key = isNode(pair.key) ? [pair.key.commentBefore, pair.key.comment] : [];
        return [...key, ...inner(pair.value, keyOf(pair), inside(schemas, keyOf(pair)))];
      });
  return [node.commentBefore, ...fields, node.comment];
}

/** Adds comments to the remark of a part, on one line. */
function remark(data: Data, comments: readonly Comment[]): void {
  const words = [data.remark, ...comments].flatMap((each) => (each ? String(each).split('\n') : []));
  const line = words
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ');
  if (line) data.remark = line;
}
