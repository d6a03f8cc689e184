import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { contentTypes } from '@/content/schema';
import { canonicalYaml } from '@/editors/format/canonical';
import { jsonSchemaOf } from '@/editors/read/yaml/json-schema';
import { headingId } from '@/lib/heading-id';
import { manuals } from './manuals';
import { blocksOfCode, linksAndCode, partsOf } from './outline';

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const [dutch, english] = manuals.map(({ file }) => partsOf(read(file)));

test('an editor finds the same tasks in the same order in both languages', () => {
  const levels = [dutch, english].map((parts) => parts?.map(({ level }) => level));
  expect(levels[0]).toEqual(levels[1]);
});

test('an editor reads as many steps, examples and commands about each task in both languages', () => {
  for (const [index, part] of (dutch ?? []).entries()) {
    const twin = english?.[index];
    expect(twin?.shape, `"${part.heading}" and "${twin?.heading}" differ`).toEqual(part.shape);
  }
});

const schemas = Object.values(contentTypes).flatMap<z.ZodType>(({ structure, words }) =>
  words ? [structure, words] : [structure],
);

/** What a schema refuses in part of a document. What is left out of an example is no fault. */
function faultsIn(example: unknown, schema: z.ZodType): string[] {
  const at = (keys: PropertyKey[]) =>
    keys.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], example);
  const issues = schema.safeParse(example).error?.issues ?? [];
  return issues
    .filter(({ path: keys }) => at(keys) !== undefined)
    .map(({ path: keys, message }) => `${keys.join('.')}: ${message}`);
}

const distance = (faults: string[]) => faults.filter((fault) => fault.startsWith(': ')).length * 100 + faults.length;

describe.each(manuals)('in $file', ({ file }) => {
  const text = read(file);
  const { links, code } = linksAndCode(text);

  test('every link leads to a heading of the manual or to a file', () => {
    const anchors = partsOf(text).map(({ heading }) => `#${headingId(heading)}`);
    const inside = links.filter((link) => link.startsWith('#'));
    expect(inside.filter((link) => !anchors.includes(link))).toEqual([]);
    const files = links.filter((link) => !link.startsWith('#'));
    expect(files.filter((link) => !existsSync(path.join('docs', link)))).toEqual([]);
  });

  test('every task can be reached from the list at the top', () => {
    const tasks = partsOf(text).filter(({ level }) => level === 2);
    const missing = tasks.slice(1).filter(({ heading }) => !links.includes(`#${headingId(heading)}`));
    expect(missing.map(({ heading }) => heading)).toEqual([]);
  });

  test('every file and folder that it names exists', () => {
    const named = code.filter((each) => /^(content|docs|editorial|messages|scripts|src|tests|\.github)\//.test(each));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((each) => !/[<*]/.test(each) && !existsSync(each))).toEqual([]);
  });

  test('every example of a file in content/ has only fields and values that the check accepts', () => {
    const examples = blocksOfCode(text, 'yaml').filter((example) => !example.includes('instead:'));
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const faults = schemas.map((schema) => ({ schema, found: faultsIn(parse(example), schema) }));
      // A fault at the top says that the schema is of another type; of those that fit, the best one tells.
      const [best] = faults.sort((one, other) => distance(one.found) - distance(other.found));
      expect(best?.found, example).toEqual([]);
      // Who copies it need not format it. An example with comments shows parts of a file.
      if (!best || example.includes('#')) continue;
      expect.soft(example.trim()).toBe(canonicalYaml(parse(example), jsonSchemaOf(best.schema)).trim());
    }
  });

  test('every npm command that it names can be run', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
