import { isDeepStrictEqual } from 'node:util';
import { isNode, isScalar, type Pair, parse, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { plainWord, writeYaml } from '../new/yaml';
import { keyOf } from '../read/yaml/text';
import { endOf } from '../verify/record';
import { isData } from './values';

/** What comes in the place of a piece of text. */
export type Splice = { start: number; end: number; text: string };

/** A field or an item as it stands in the source, from its name or its hyphen; an item has no name. */
export type Entry = { key: string; node: unknown; start: number; end: number };

type Collection = YAMLMap | YAMLSeq;

/** A field of a group as it stands in the source. */
export function pairOf(pair: Pair): Entry {
  return { key: keyOf(pair), node: pair.value, start: startOf(pair.key), end: endOf(pair) };
}

/** An item of a list as it stands in the source. */
export function itemOf(source: string, list: YAMLSeq, item: unknown): Entry {
  const start = startOf(item);
  const end = endOf({ key: item, value: item } as Pair);
  return { key: '', node: item, start: list.flow ? start : source.lastIndexOf('-', start - 1), end };
}

const startOf = (node: unknown) => (isNode(node) && node.range?.[0]) || 0;

/** Takes an entry away, with its lines or its comma; undefined when it shares its line with what stays. */
export function removal(
  source: string,
  parent: Collection,
  entries: Entry[],
  kept: boolean[],
  index: number,
): Splice | undefined {
  const { start, end } = entries[index] as Entry;
  if (!kept.includes(true)) return undefined;
  if (!parent.flow) {
    const line = source.lastIndexOf('\n', start - 1) + 1;
    return source.slice(line, start).trim() === '' ? { start: line, end: afterLine(source, end), text: '' } : undefined;
  }
  const isAhead = !kept.slice(0, index).includes(true);
  const next = entries[index + 1]?.start ?? end;
  return isAhead ? { start, end: next, text: '' } : { start: entries[index - 1]?.end ?? start, end, text: '' };
}

/** Writes an entry anew, in its place. */
export function replacement(source: string, parent: Collection, { key, start, end }: Entry, value: unknown): Splice {
  // A block of text has the end of its last line in it.
  const last = source[end - 1] === '\n' ? end - 1 : end;
  return { start, end: last, text: parent.flow ? inFlow(value, key) : inLines(source, start, value, key) };
}

/** Puts a new entry beside one that stays. */
export function insertion(
  source: string,
  parent: Collection,
  { after, before }: { after: Entry; before?: never } | { before: Entry; after?: never },
  value: unknown,
  key = '',
): Splice {
  const { start, end, node } = after ?? before;
  if (parent.flow) {
    const text = key === '' && isScalar(node) ? scalarText(value, node, true) : inFlow(value, key);
    return after ? { start: end, end, text: `, ${text}` } : { start, end: start, text: `${text}, ` };
  }
  const line = source.lastIndexOf('\n', start - 1) + 1;
  const indent = ' '.repeat(start - line);
  const text = key === '' && isScalar(node) ? `- ${scalarText(value, node)}` : inLines(source, start, value, key);
  if (before) return { start: line, end: line, text: `${indent}${text}\n` };
  const place = afterLine(source, end);
  return { start: place, end: place, text: source[place - 1] === '\n' ? `${indent}${text}\n` : `\n${indent}${text}` };
}

/** Behind the line on which something ends, or which it ends with its own line feed. */
function afterLine(source: string, end: number): number {
  if (source[end - 1] === '\n') return end;
  const feed = source.indexOf('\n', end);
  return feed < 0 ? source.length : feed + 1;
}

function inLines(source: string, start: number, value: unknown, key: string): string {
  const indent = ' '.repeat(start - (source.lastIndexOf('\n', start - 1) + 1));
  return writeYaml(key === '' ? [value] : { [key]: value })
    .trimEnd()
    .replaceAll('\n', `\n${indent}`);
}

function inFlow(value: unknown, key = ''): string {
  const name = key === '' ? '' : `${key}: `;
  if (Array.isArray(value)) return `${name}[${value.map((item) => inFlow(item)).join(', ')}]`;
  if (!isData(value)) return name + scalarText(value);
  return `${name}{ ${Object.entries(value)
    .map(([inner, each]) => inFlow(each, inner))
    .join(', ')} }`;
}

/** Words that some reader of YAML takes for something else than text. */
const otherWord = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A single value, bare or quoted as its neighbour or the value that it replaces, where that can be. */
export function scalarText(value: unknown, like?: Scalar, isInFlow?: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (like?.type !== Scalar.PLAIN) return !like && plainWord.test(value) ? value : JSON.stringify(value);
  const isText = /^\p{L}/u.test(value) && !otherWord.test(value) && !value.includes('#');
  return isText && isSame(value, isInFlow ? `[${value}]` : `- ${value}`) ? value : JSON.stringify(value);
}

function isSame(value: string, yaml: string): boolean {
  try {
    return isDeepStrictEqual(parse(yaml), [value]);
  } catch {
    return false;
  }
}
