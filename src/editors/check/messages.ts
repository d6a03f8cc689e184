import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { marksInField } from '@/lib/unread-marks';
import { type Problem, problem } from '../problem';
import { component } from '../read/passages';
import type { Path } from '../read/yaml/path';
import type { YamlText } from '../read/yaml/text';
import { toDosIn } from '../to-do';
import { findings } from './prose';
import { forbiddenIn } from './prose/calls';

/** The parts of a message (ICU MessageFormat); undefined when it cannot be read. */
function partsOf(text: string): MessageFormatElement[] | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A message, what it says in the source language, and where it stands. */
type Message = { text: string; source: string; locale: string; yaml: YamlText; path: Path };

/**
 * A message can be read, shows no marks to visitors, has the values and tags of the source, and no number typed in it
 * that must stand in one place.
 */
export function checkMessage({ text, source, locale, yaml, path }: Message, phones: readonly RegExp[]): Problem[] {
  const place = yaml.placeOf(path);
  const [parts, expected] = [partsOf(text), partsOf(source)];
  if (!parts) return [problem('message-broken', place, text)];
  const words = wordsOf(parts);
  // Between apostrophes, braces and tags are words: nothing is filled in.
  const shown = /\{[^}]*\}?|<\/?\w+>?/.exec(words)?.[0];
  if (shown !== undefined) return [problem('message-shows-mark', place, shown)];
  const [here, there] = [namesIn(parts), namesIn(expected ?? parts)];
  const lacking = there.filter((name) => !here.includes(name));
  const unknown = here.filter((name) => !there.includes(name));
  return [
    ...(lacking.length + unknown.length > 0 ? [problem('message-other-values', place, lacking, unknown)] : []),
    ...marksInField(words)
      .slice(0, 1)
      .map(({ mark, words: typed }) => problem('unread-mark', place, mark, typed)),
    ...toDosIn(words).map(({ what }) => problem('to-do', place, what)),
    ...forbiddenIn(words).map((found) => problem('call-forbidden', place, found.words)),
    ...findings(words, locale, phones, true).map((found) =>
      problem(found.code, yaml.placeOfWords(path, found.words, 0), found.words),
    ),
  ];
}

/** The names of the values and tags of a message, each once. */
function namesIn(parts: readonly MessageFormatElement[]): string[] {
  const own = parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    return part.type === TYPE.tag ? [`<${part.value}>`] : [`{${part.value}}`];
  });
  return [...new Set([...own, ...branchesOf(parts).flatMap(namesIn)])].sort();
}

/** What a visitor reads of a message, with a mark in place of what is filled in; empty when it cannot be read. */
export function messageWords(text: string): string {
  return wordsOf(partsOf(text) ?? []);
}

function wordsOf(parts: readonly MessageFormatElement[]): string {
  const own = parts.map((part) => {
    if (part.type === TYPE.literal) return part.value;
    return part.type === TYPE.tag ? wordsOf(part.children) : component;
  });
  const branches = branchesOf(parts.filter(({ type }) => type !== TYPE.tag)).map(wordsOf);
  return [own.join(''), ...branches].join('\n');
}

/** What stands within tags, and in each branch of a plural or a choice. */
function branchesOf(parts: readonly MessageFormatElement[]): MessageFormatElement[][] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return [part.children];
    return part.type === TYPE.plural || part.type === TYPE.select
      ? Object.values(part.options).map(({ value }) => value)
      : [];
  });
}
