import type { z } from 'zod';
import type { FactRules } from '@/content/schema/rules';
import { closest } from '@/lib/closest';
import { type Place, type Problem, problem } from '../../problem';
import { actualOf, expectedOf, wayToMend } from './actual';
import { descriptionAt, fieldsAt, formAt, type JsonSchema, jsonSchemaOf } from './json-schema';
import type { Path } from './path';
import type { YamlText } from './text';
import { valueAt } from './walk';

type Issue = z.core.$ZodIssue;

/** What stands where an issue is: the value, how the file has it, and the schema of the whole. */
type Here = {
  yaml: YamlText;
  schema: JsonSchema;
  path: Path;
  value: unknown;
  written: string | undefined;
  place: Place;
};

/** Has zod judge what a YAML text holds; each of its issues becomes a sentence for an editor, with file and line. */
export function judge(schema: z.ZodType, yaml: YamlText): Problem[] {
  const judged = schema.safeParse(yaml.data);
  if (judged.success) return [];
  const problems = judged.error.issues.flatMap((issue) => explain(issue, jsonSchemaOf(schema), yaml));
  // An empty text breaks several rules at once: one sentence about a field is enough.
  const first = new Map(problems.toReversed().map((each) => [each.field, each]));
  // A field with a letter wrong is not missing as well.
  const meant = new Set(problems.map(meantField));
  return gathered(problems.filter((each) => first.get(each.field) === each && !meant.has(each.field)));
}

/** A group that lacks several fields, or has many that do not exist, is one problem: often a line was lost or moved. */
function gathered(problems: readonly Problem[]): Problem[] {
  // A line that moved leaves its fields in another group: then there is one gap, and one heap of strangers.
  const isMoved = problems.some(({ code }) => code === 'unknown-field');
  const keyOf = ({ code, field }: Problem) => `${code} ${isMoved ? '' : field.replace(/[^.]*$/, '')}`;
  return problems.flatMap((one) => {
    if (one.code !== 'missing-field' && one.code !== 'unknown-field') return [one];
    const group = problems.filter((other) => keyOf(other) === keyOf(one)) as (typeof one)[];
    const names = group.map(({ details }) => details[0]);
    if (names.length < (one.code === 'missing-field' ? 2 : 3)) return [one];
    return one === group[0] ? [problem(`${one.code}s`, one, names)] : [];
  });
}

/** The field that an editor probably meant with one that does not exist. */
function meantField({ code, field, details }: Problem): string | undefined {
  if (code !== 'unknown-field') return undefined;
  const [name, near] = details;
  return near && field.slice(0, field.length - name.length) + near;
}

/** @param above the way to where the paths of the issue start */
function explain(issue: Issue, schema: JsonSchema, yaml: YamlText, above: Path = []): Problem[] {
  const path = [...above, ...issue.path] as Path;
  const value = valueAt(yaml.data, path);
  const here: Here = { yaml, schema, path, value, written: yaml.writtenAs(path), place: yaml.placeOf(path) };
  // A rule may be about a field that is not there, and says so itself.
  if (value === undefined && path.length > 0 && issue.code !== 'custom')
    return [problem('missing-field', here.place, nameOf(path), descriptionAt(schema, path))];
  const explanation = explanations[issue.code] as ((issue: Issue, here: Here) => Problem[]) | undefined;
  return (
    explanation?.(issue, here) ?? [problem('wrong-form', here.place, formAt(schema, path), descriptionAt(schema, path))]
  );
}

/** What each kind of issue is to an editor; all others are a text in the wrong form. */
const explanations: { [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>, here: Here) => Problem[] } = {
  unrecognized_keys: ({ keys }, { yaml, schema, path, value }) => {
    const free = fieldsAt(schema, path).filter((field) => !Object.keys(Object(value)).includes(field));
    return keys.map((key) =>
      problem('unknown-field', yaml.placeOf([...path, key], 'key'), key, closest(key, free), free),
    );
  },

  // A rule of the schemas gives its name, and the data for its sentences (see `schema/rules.ts`).
  custom: ({ params, message }, { place }) => {
    const { rule, details } = (params ?? {}) as { rule?: keyof FactRules; details?: unknown[] };
    if (rule === undefined) return [problem('wrong-form', place, { en: message, nl: message }, undefined)];
    return [{ ...place, code: rule, details: details ?? [] } as Problem];
  },

  invalid_type: (issue, { place, path, value, written }) => {
    if (path.length === 0) return [problem('not-fields', place, actualOf(value))];
    const expected = expectedOf(issue.expected);
    const { way, text } = wayToMend(expected, value, written);
    return [problem('wrong-type', place, expected, actualOf(value, written), way, text)];
  },

  invalid_value: ({ values }, { place, value, written }) => {
    const allowed = values.map(String);
    return [problem('wrong-value', place, actualOf(value, written), allowed, nearTo(value, allowed))];
  },

  // A folded text (`>`) ends with a line feed, so that it breaks the form of a line by nothing that can be seen.
  invalid_format: (_issue, { schema, path, place, value }) =>
    /\S\n$/.test(String(value))
      ? [problem('folded-text', place)]
      : [problem('wrong-form', place, formAt(schema, path), descriptionAt(schema, path))],

  too_small: ({ origin, minimum }, { place, path }) => {
    if (nameOf(path) === 'sources') return [problem('no-source', place)];
    if (origin === 'array') return [problem('empty-list', place)];
    if (origin === 'string') return [problem('empty-text', place)];
    return [problem('out-of-range', place, 'least', Number(minimum))];
  },

  too_big: ({ maximum }, { place, value }) => {
    if (typeof value === 'string') return [problem('too-long', place, value.length, Number(maximum))];
    if (Array.isArray(value)) return [problem('too-many', place, value.length, Number(maximum))];
    return [problem('out-of-range', place, 'most', Number(maximum))];
  },

  // Where a value may be one of several things, only the one that the editor was writing is explained: the one that has
  // the right type. If there is none, all that may stand there is listed.
  invalid_union: ({ errors }, { yaml, schema, path, place, value, written }) => {
    const [meant] = errors.filter((issues) =>
      issues.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    );
    if (meant) return meant.flatMap((inner) => explain(inner, schema, yaml, path));
    const tops = errors.flat().filter((inner) => inner.path.length === 0);
    const words = tops.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
    const types = tops.flatMap((inner) => {
      if (inner.code !== 'invalid_type' || inner.expected === 'null') return [];
      const expected = expectedOf(inner.expected);
      return [{ expected, fields: expected === 'object' ? fieldsAt(schema, path) : [] }];
    });
    return [problem('wrong-value', place, actualOf(value, written), [...words, ...types], nearTo(value, words))];
  },
};

function nameOf(path: Path): string {
  return String(path.at(-1) ?? '');
}

function nearTo(value: unknown, known: readonly string[]): string | undefined {
  return typeof value === 'string' ? closest(value, known) : undefined;
}
