import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isPair, isScalar, Lexer, type Pair, type YAMLMap } from 'yaml';
import { evidence } from '@/content/schema/evidence';
import { checkYamlForm } from '../read/yaml/syntax';
import { keyOf } from '../read/yaml/text';
import { listAt, textAt } from '../read/yaml/walk';

/** What is written down when a person has checked a channel. */
export type Check = { on: string; by: string; value: string; hours?: string };

/**
 * Why nothing was written: the file is no YAML that we allow; the channel is not in it, or more than once; its value or
 * hours are no longer what was checked; a comment stands inside the old check, and would be lost; the result would not
 * have been what was meant.
 */
export type Refusal = 'unreadable' | 'no-channel' | 'changed-meanwhile' | 'comment-inside' | 'not-proven';

/**
 * Writes a check into the YAML of a service or node, and leaves every other character as it is: comments, order,
 * quotes and line ends. Reads the result again and proves that nothing but this check differs.
 *
 * @param source the whole file
 * @param channel the id of the channel
 */
export function recordCheck(source: string, channel: string, check: Check): { text: string } | { refused: Refusal } {
  const before = read(source);
  if (!before) return { refused: 'unreadable' };
  const channels = listAt(before.data, ['channels']);
  const index = channels.findIndex((candidate) => textAt(candidate, ['id']) === channel);
  const isTwice = channels.some((candidate, place) => place > index && textAt(candidate, ['id']) === channel);
  const map = before.document.getIn(['channels', index]);
  if (index < 0 || isTwice || !isMap(map)) return { refused: 'no-channel' };
  const isSame = textAt(channels[index], ['value']) === check.value;
  const areSame = check.hours === undefined || textAt(channels[index], ['hours', 'value']) === check.hours;
  if (!isSame || !areSame) return { refused: 'changed-meanwhile' };

  const splice = spliceFor(source, map, check);
  if (splice === undefined) return { refused: 'not-proven' };
  if (holdsComment(source.slice(splice.start, splice.end))) return { refused: 'comment-inside' };
  const text = source.slice(0, splice.start) + splice.text + source.slice(splice.end);
  const wanted = structuredClone(before.data) as { channels: Record<string, unknown>[] };
  Object.assign(wanted.channels[index] ?? {}, { check });
  return isDeepStrictEqual(read(text)?.data, wanted) ? { text } : { refused: 'not-proven' };
}

/** A check as it stands in YAML, on one line: `{ on: "2026-11-22", by: redactie-1, value: "0800-0432" }`. */
export function checkAsYaml({ on, by, value, hours }: Check): string {
  // A word with a hyphen is text to every reader of YAML; one without could be a number, or "no".
  const isPlain = /^[a-z]+(-[a-z\d]+)+$/i.test(by);
  const fields = [
    `on: ${JSON.stringify(on)}`,
    `by: ${isPlain ? by : JSON.stringify(by)}`,
    `value: ${JSON.stringify(value)}`,
    ...(hours === undefined ? [] : [`hours: ${JSON.stringify(hours)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

type Splice = { start: number; end: number; text: string };

/** Where the check goes: in the place of the old one, else behind the last field that tells how sure the value is. */
function spliceFor(source: string, channel: YAMLMap, check: Check): Splice | undefined {
  const yaml = checkAsYaml(check);
  const pairs = channel.items;
  const old = pairs.find((pair) => keyOf(pair) === 'check');
  if (old) {
    const colon = colonOf(source, old);
    if (colon === undefined) return undefined;
    // An empty value has a place behind the spaces that follow the colon; those belong to what comes after.
    return { start: colon + 1, end: isEmpty(old) ? colon + 1 : endOf(old), text: ` ${yaml}` };
  }
  const before = pairs.findLast((pair) => Object.hasOwn(evidence, keyOf(pair))) ?? pairs.at(-1);
  if (!before) return undefined;
  if (channel.flow) return { start: endOf(before), end: endOf(before), text: `, check: ${yaml}` };
  return ownLine(source, before, `check: ${yaml}`);
}

/** A line of its own below a field, as far from the edge as that field, with the line end that its line has. */
function ownLine(source: string, pair: Pair, text: string): Splice | undefined {
  if (!isNode(pair.key) || !pair.key.range) return undefined;
  const [start] = pair.key.range;
  const indent = ' '.repeat(start - (source.lastIndexOf('\n', start - 1) + 1));
  const value = endOf(pair);
  // A block of text ends after its line feed; anything else ends before the one of its line.
  const end = source[value - 1] === '\n' ? value - 1 : source.indexOf('\n', value);
  if (end < 0) {
    const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
    return { start: source.length, end: source.length, text: lineEnd + indent + text };
  }
  const lineEnd = source[end - 1] === '\r' ? '\r\n' : '\n';
  return { start: end + 1, end: end + 1, text: indent + text + lineEnd };
}

/** Where the words of a field end, without the comment and the empty lines that follow. */
export function endOf({ key, value }: Pair): number {
  const node = isNode(value) ? value : key;
  if (!isNode(node) || !node.range) return 0;
  if (!isCollection(node) || node.flow) return node.range[1];
  const last = node.items.at(-1);
  if (last === undefined) return node.range[1];
  return isPair(last) ? endOf(last) : endOf({ value: last } as Pair);
}

function isEmpty({ value }: Pair): boolean {
  return !isNode(value) || !value.range || value.range[0] === value.range[1];
}

/** Where the colon of a field stands; undefined when something else than spaces stands before it. */
function colonOf(source: string, { key }: Pair): number | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const colon = source.indexOf(':', key.range[1]);
  return colon >= 0 && source.slice(key.range[1], colon).trim() === '' ? colon : undefined;
}

/** Tells whether a piece of YAML has a comment in it; a # inside a text is none. */
function holdsComment(piece: string): boolean {
  return [...new Lexer().lex(piece)].some((token) => token.startsWith('#'));
}

function read(source: string) {
  const { yaml, problems } = checkYamlForm('', source);
  return problems.length === 0 && yaml.data !== undefined ? yaml : undefined;
}
