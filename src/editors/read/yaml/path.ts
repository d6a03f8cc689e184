import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';

/** The way to a value: names of fields and numbers of items. */
export type Path = readonly (string | number)[];

/** A path as an editor reads it: `channels[0].value`. */
export function fieldName(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** The key of a pair, as plain data has it. */
export function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/** What stands at the end of a path, and where: offsets of its value and its key. */
export type Found = { node: unknown; value?: number; key?: number };

/** Follows a path as far as it goes. Offsets are undefined at the top level: that is the file itself. */
export function follow(document: Document, path: Path): Found {
  let node: unknown = document.contents;
  let value: number | undefined;
  let key: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((candidate) => keyOf(candidate) === part);
      if (!pair) return { node: undefined, ...offsets(value, value) };
      key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
      // What is written on several lines starts on the line of its key; what is on one line stands where it stands.
      const isOnLine = isScalar(node) || (isCollection(node) && node.flow);
      const [start = 0, end = 0] = (isNode(node) && node.range) || [];
      value = isOnLine && end > start ? start : key;
    } else if (isSeq(node) && typeof part === 'number' && isNode(node.items[part])) {
      node = node.items[part];
      key = undefined;
      value = isNode(node) ? node.range?.[0] : undefined;
    } else {
      return { node: undefined, ...offsets(value, value) };
    }
  }
  return { node, ...offsets(value, key ?? value) };
}

function offsets(value: number | undefined, key: number | undefined): { value?: number; key?: number } {
  return { ...(value !== undefined && { value }), ...(key !== undefined && { key }) };
}
