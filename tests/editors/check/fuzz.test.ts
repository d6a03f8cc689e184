import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkFiles } from '@/editors/check';
import type { Problem } from '@/editors/problem';
import { formatProblem } from '@/editors/show/line';
import { annotation, problemsAsJson } from '@/editors/show/machine';
import { problemText } from '@/editors/show/report';
import { isAll } from '../../support/scope';
import { asBytes, type Files, placesWith, swap, validContent } from './fixture';
import { bytesOf, code, plainProse, proseText, yamlText } from './fuzz-text';

const service = 'content/services/helpwanted';
const structure = `${service}/service.yaml`;
const texts = [`${service}/nl.mdx`, `${service}/en.mdx`];

/** The service and what it points at. The rest of the valid content would only cost time. */
const content: Files = Object.fromEntries(
  Object.entries(validContent()).filter(([path]) => /helpwanted|sources.about|reports|pages.about|messages/.test(path)),
);
const yaml = String(content[structure]);
const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(String(content[texts[0] ?? ''])) ?? [];

const secret = 'canary-7f3a9';
/** At night each property is tried more often than a person waits for. */
const numRuns = isAll ? 400 : 60;

/** What code in a text would write if it ran. */
const canary = join(tmpdir(), `content-check-canary-${process.pid}`);

beforeAll(() => vi.stubEnv('CANARY', secret));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(canary, { force: true });
});

/** A text with something put into it, or the something alone: `at` is a place in it, `whole` the start of its line. */
type Spot = { at: number; line: boolean; alone: boolean };
const spot = fc.record({ at: fc.nat(5000), line: fc.boolean(), alone: fc.boolean() });
function put(text: string, junk: string, { at, line, alone }: Spot): string {
  if (alone) return `${junk}\n`;
  const here = at % (text.length + 1);
  const start = line ? text.lastIndexOf('\n', here - 1) + 1 : here;
  return `${text.slice(0, start)}${junk}${line ? '\n' : ''}${text.slice(start)}`;
}

const inTexts = (text: string): Record<string, string> => Object.fromEntries(texts.map((path) => [path, text]));

/** Checks the content with some files changed. */
function checked(changes: Record<string, string>) {
  const changed = Object.entries(changes).map(([path, text]) => [path, bytesOf(text)] as const);
  return checkFiles(new Map([...asBytes(content), ...changed]), '2026-11-22');
}

/** Everything that an editor may be shown of a problem, line by line, in both languages. */
function shownLines(problem: Problem, text: string | undefined): string[] {
  return (['nl', 'en'] as const).flatMap((language) => [
    formatProblem(problem, language),
    annotation(problem, language),
    ...problemText(problem, text, language).split('\n'),
    ...problemsAsJson([problem], language).split('\n'),
  ]);
}

/** Missing files are reported at the place where they must be. */
const aboutMissing = ['required-document', 'missing-structure', 'missing-language'];

/** Holds what must be true of the answer to any content. */
function expectAnswer(changes: Record<string, string>): void {
  const { problems, texts: read } = checked(changes);
  const written = Object.values(changes).join('');
  for (const problem of problems.filter(({ code: kind }) => kind !== 'required-document')) {
    const { file, line, column, code: kind } = problem;
    const text = changes[file] ?? String(content[file] ?? '');
    expect(Object.hasOwn(content, file) || aboutMissing.includes(kind), file).toBe(true);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(kind).not.toBe('unexpected');
    const shown = shownLines(problem, read.get(file)).join('\n');
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/u);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain('[object ');
    if (!written.includes('undefined')) expect(shown).not.toContain('undefined');
  }
  expect(problems.length).toBeLessThan(written.length + 100);
  expect(existsSync(canary)).toBe(false);
  expect(globalThis).not.toHaveProperty('canary');
}

/** Tries a property on many generated changes, each to the same small content. */
function always<Value>(make: (scripts: readonly string[]) => fc.Arbitrary<Value>, hold: (value: Value) => void): void {
  fc.assert(fc.property(make(code(canary)), hold), { seed: 20261122, numRuns });
}

test('whatever stands in a structure is judged, and nothing of it runs', () => {
  always(
    (scripts) => fc.tuple(fc.oneof({ weight: 9, arbitrary: yamlText(scripts) }, proseText(scripts)), spot),
    ([junk, where]) => expectAnswer({ [structure]: put(yaml, junk, where) }),
  );
});

test('whatever stands in front matter, or before it, is judged, and nothing of it runs', () => {
  always(
    (scripts) => fc.tuple(fc.oneof({ weight: 9, arbitrary: yamlText(scripts) }, proseText(scripts)), spot, fc.nat(9)),
    ([junk, where, before]) => {
      const text = before === 0 ? `---\n${frontMatter}---\n${body}` : body;
      return expectAnswer(inTexts(before === 0 ? junk + text : `---\n${put(frontMatter, junk, where)}---\n${text}`));
    },
  );
});

test('whatever stands in the prose of a text is judged, and nothing of it runs', () => {
  always(
    (scripts) => fc.tuple(fc.oneof({ weight: 9, arbitrary: proseText(scripts) }, yamlText(scripts)), spot),
    ([junk, where]) => expectAnswer(inTexts(`---\n${frontMatter}---\n${put(body, junk, where)}`)),
  );
});

/** What of a text could do anything but be read: code, HTML, images, and attributes that are no text. */
function livePartsOf(prose: string): string[] {
  const found: string[] = [];
  visit(unified().use(remarkParse).use(remarkMdx).parse(prose), (node) => {
    if (/^(mdxjsEsm|mdx\w+Expression|html|image|imageReference)$/.test(node.type)) found.push(node.type);
    if (!('attributes' in node)) return;
    if (!/^[A-Z]/.test(node.name ?? '')) found.push(`<${node.name}>`);
    for (const attribute of node.attributes)
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') found.push(attribute.type);
  });
  return found;
}

test('a text that is accepted holds nothing that could run', () => {
  let accepted = 0;
  always(
    (scripts) =>
      fc.oneof(
        plainProse,
        fc.tuple(proseText(scripts), plainProse).map(([a, b]) => `${b}\n\n${a}`),
      ),
    (prose) => {
      const changes = inTexts(`---\n${frontMatter}---\n${body}\n${prose}\n`);
      const { problems } = checked(changes);
      if (problems.some(({ file }) => texts.includes(file))) return;
      accepted += 1;
      expect(livePartsOf(prose)).toEqual([]);
    },
  );
  expect(accepted).toBeGreaterThan(numRuns / 12);
});

test('the test above sees what could run', () => {
  for (const live of [
    '{a}',
    'import a from "b"',
    'b {c} d',
    '![x](y)',
    '<b>x</b>',
    '<Cite {...a} />',
    '<Cite a={1} />',
  ])
    expect(livePartsOf(live), live).not.toEqual([]);
});

const inProse = (words: string) => (files: Files) => {
  files[`${service}/nl.mdx`] += `\n${words}\n`;
};

test('after a broken line the next lines keep their numbers', () => {
  const broken = 'a: "x"y"\n  b\n    c:\nd: !!set {}\norder: 1\n';
  expect(placesWith((files) => swap(files, structure, 'order: 1\n', broken))).toContain(
    `${structure}:4:4 yaml-refused`,
  );
});

test('a list as the name of a field is refused, and not made into a text', () => {
  expect(placesWith((files) => swap(files, structure, 'order: 1\n', 'order: 1\n? [a, b]\n: c\n'))).toEqual([
    `${structure}:2:3 yaml-refused`,
  ]);
});

test('a carriage return within a line does not move the places of other problems', () => {
  expect(placesWith(inProse('One.\rTwo.\n\nThis is {code}.'))).toEqual([
    `${service}/nl.mdx:21:5 hidden-character`,
    `${service}/nl.mdx:23:9 expression`,
  ]);
});

test('what is typed in code is reported on its own line, below the fence', () => {
  expect(placesWith(inProse('```\nWords, 50%\n```'))).toEqual([`${service}/nl.mdx:22:8 typed-percentage`]);
});

test('what cannot be seen is made visible in every form in which a problem is shown', () => {
  const { problems, texts: read } = checked({ [structure]: 'a \u202E\u009B b\n' });
  const [problem] = problems.filter(({ code: kind }) => kind === 'not-fields');
  const shown = problem ? shownLines(problem, read.get(structure)) : [];
  expect(shown.filter((line) => line.includes('a \\u{202e}\\u{9b} b'))).not.toEqual([]);
  expect(shown.filter((line) => line.includes('a \\u202e\\u009b b'))).toHaveLength(2);
  expect(shown.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
