import { SKIP, visit } from 'unist-util-visit';
import { linkedFields, linksBlanked } from '@/content/desk-links';
import type { Place } from '../problem';
import type { Captions } from './beside/captions';
import { type Body, type BodyNode, isElement } from './body';
import type { CheckedText } from './document-files';
import type { Path } from './yaml/path';
import type { YamlText } from './yaml/text';
import { everyText } from './yaml/walk';

/** A piece of prose that is read in one go, and where its parts stand. */
export type Passage = { text: string; place(index: number, words: string): Place };

/** Stands for a component without words, so that the words on its two sides are not read as neighbours. */
export const component = '\uFFFC';

/** All prose of a text. */
export function passagesOf({ frontMatter, body }: CheckedText): Passage[] {
  return [...(frontMatter ? frontMatterPassages(frontMatter) : []), ...(body ? bodyPassages(body) : [])];
}

/** The prose in the body of a text: each paragraph, heading or piece of code is one passage, without its marks. */
export function bodyPassages(body: Body): Passage[] {
  const passages: Passage[] = [];
  visit(body.root, (node) => {
    if (node.type === 'code' || ('children' in node && holdsWords(node))) {
      passages.push(passageOf(body, node));
      return SKIP;
    }
    return undefined;
  });
  return passages;
}

/** The words of captions: each caption is one passage. */
export function captionPassages({ file, cues }: Captions): Passage[] {
  return cues.map(({ line, text }) => ({
    text,
    place: (index) => {
      const ahead = text.slice(0, index).split('\n');
      return { file, line: line + ahead.length - 1, column: (ahead.at(-1)?.length ?? 0) + 1, field: '' };
    },
  }));
}

/** Fields of front matter whose texts are not prose: an address, and fingerprints. */
const noProse = new Set<unknown>(['slug', 'formerSlugs', 'translatedFrom']);

/** The prose in front matter: every text in it but those that nobody reads. */
export function frontMatterPassages(yaml: YamlText): Passage[] {
  return everyText(yaml.data)
    .filter(({ path }) => !noProse.has(path[0]))
    .map(({ text, path }) => ({
      text: isLinked(path) ? linksBlanked(text) : text,
      place: (index, words) => yaml.placeOfWords(path, words, index),
    }));
}

/** Tells whether a desk may be a link in the field at a path. */
export const isLinked = ([field]: Path) => linkedFields.some((linked) => linked === field);

function holdsWords(node: Extract<BodyNode, { children: unknown }>): boolean {
  if (node.type === 'paragraph' || node.type === 'heading') return true;
  return node.children.some((child) => child.type === 'text');
}

function passageOf(body: Body, whole: BodyNode): Passage {
  const pieces: { start: number; line: number; column: number }[] = [];
  let text = '';
  const add = (node: BodyNode) => {
    if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      // Code starts on the line below its fence.
      pieces.push({ start: text.length, ...(node.type === 'code' ? { line: line + 1, column: 1 } : { line, column }) });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (isElement(node) && node.children.length === 0) text += component;
    else if ('children' in node) for (const child of node.children) add(child);
    if ('title' in node && node.title) text += ` (${node.title})`;
  };
  add(whole);

  return {
    text,
    place: (index, words) => {
      const piece = pieces.findLast(({ start }) => start <= index) ?? {
        start: 0,
        line: whole.position?.start.line ?? 1,
        column: 1,
      };
      const ahead = text.slice(piece.start, index).split('\n');
      const line = piece.line + ahead.length - 1;
      // Marks and escapes only move words to the right of where the text has them: look them up from there.
      const from = (ahead.length > 1 ? 0 : piece.column - 1) + (ahead.at(-1)?.length ?? 0);
      const column = (body.lines[line - 1] ?? '').indexOf(words.split('\n')[0] ?? words, from) + 1;
      return { file: body.file, line, column: column || from + 1, field: '' };
    },
  };
}
