import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { checkYamlForm } from '../read/yaml/syntax';
import type { Field } from './fields';
import { type Entry, insertion, itemOf, pairOf, removal, replacement, type Splice, scalarText } from './splice';
import { innerOf, isData } from './values';

/**
 * Writes changed data into YAML, and leaves every other character as it is: comments, order, quotes and line ends of what
 * did not change. Reads the result again and proves that it holds the data that was meant.
 *
 * @param source YAML with line feeds only
 * @param field the order in which new fields are written
 * @returns undefined when it cannot be done so
 */
export function rewrite(source: string, wanted: unknown, field: Field): string | undefined {
  const before = read(source);
  if (before?.data === undefined) return undefined;
  const splices = changes(source, before.document.contents, before.data, wanted, field, false);
  if (splices === undefined) return undefined;
  let text = '';
  let done = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < done) return undefined;
    text += source.slice(done, splice.start) + splice.text;
    done = splice.end;
  }
  text += source.slice(done);
  return isDeepStrictEqual(read(text)?.data, wanted) ? text : undefined;
}

function read(source: string) {
  const { yaml, problems } = checkYamlForm('', source);
  return problems.length === 0 ? yaml : undefined;
}

/** What must change below a node; undefined when the node as a whole must be written anew. */
function changes(
  source: string,
  node: unknown,
  was: unknown,
  wanted: unknown,
  field: Field | undefined,
  isInFlow: boolean | undefined,
): Splice[] | undefined {
  if (isDeepStrictEqual(was, wanted)) return [];
  if (isScalar(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    const isOneLine = end > start && !node.type?.startsWith('BLOCK');
    return isOneLine && typeof wanted !== 'object'
      ? [{ start, end, text: scalarText(wanted, node, isInFlow) }]
      : undefined;
  }
  if (isMap(node) && isData(was) && isData(wanted)) {
    const entries = node.items.map(pairOf);
    const kept = entries.map(({ key }) => Object.hasOwn(wanted, key));
    const edits = entries.flatMap((entry, index) => {
      const { key } = entry;
      if (!kept[index]) return [removal(source, node, entries, kept, index)];
      const inner = field && innerOf(field, key);
      return (
        changes(source, entry.node, was[key], wanted[key], inner, node.flow) ?? [
          replacement(source, node, entry, wanted[key]),
        ]
      );
    });
    const order = field?.kind === 'group' ? field.fields.map(({ key }) => key) : Object.keys(wanted);
    const added = order.filter((key) => Object.hasOwn(wanted, key) && !Object.hasOwn(was, key));
    const inserted = added.map((key) => {
      const above = order.slice(0, order.indexOf(key));
      const left = entries.filter((_, index) => kept[index]);
      const anchor = left.findLast((entry) => above.includes(entry.key)) ?? left[0];
      return anchor && insertion(source, node, { after: anchor }, wanted[key], key);
    });
    return complete([...edits, ...inserted]);
  }
  if (isSeq(node) && Array.isArray(was) && Array.isArray(wanted)) return listChanges(source, node, was, wanted, field);
  return undefined;
}

function listChanges(
  source: string,
  node: YAMLSeq,
  was: unknown[],
  wanted: unknown[],
  field: Field | undefined,
): Splice[] | undefined {
  const entries = node.items.map((item) => itemOf(source, node, item));
  const pairs = aligned(was, wanted);
  const kept = was.map((_, index) => pairs.some(([old, value]) => old === index && value !== undefined));
  let anchor: Entry | undefined;
  const edits = pairs.flatMap(([old, value]): (Splice | undefined)[] => {
    const entry = old === undefined ? undefined : entries[old];
    if (old === undefined || entry === undefined) {
      const [first] = entries;
      const place = anchor ? { after: anchor } : first && { before: first };
      return [place && insertion(source, node, place, value)];
    }
    if (value === undefined) return [removal(source, node, entries, kept, old)];
    anchor = entry;
    const item = field?.kind === 'list' ? field.item : undefined;
    return changes(source, entry.node, was[old], value, item, node.flow) ?? [replacement(source, node, entry, value)];
  });
  return complete(edits);
}

/** All of them, or nothing: when one cannot be made, the whole is written anew. */
function complete(splices: (Splice | undefined)[]): Splice[] | undefined {
  return splices.every((splice) => splice !== undefined) ? splices : undefined;
}

/** Which item of a list became which: by its number before, or none for a new one, and without a value when it went. */
function aligned(was: unknown[], wanted: unknown[]): [old: number | undefined, value: unknown][] {
  const pairs: [number | undefined, unknown][] = [];
  let old = 0;
  let gone: number[] = [];
  for (const { removed, added, value } of diffArrays(was, wanted, { comparator: isDeepStrictEqual })) {
    if (removed) gone.push(...value.map((_, index) => old + index));
    // What went where something came has become it.
    else if (added) pairs.push(...value.map((item): [number | undefined, unknown] => [gone.shift(), item]));
    else {
      pairs.push(...gone.map((index): [number, undefined] => [index, undefined]));
      gone = [];
      pairs.push(...value.map((item, index): [number, unknown] => [old + index, item]));
    }
    if (!added) old += value.length;
  }
  return [...pairs, ...gone.map((index): [number, undefined] => [index, undefined])];
}
