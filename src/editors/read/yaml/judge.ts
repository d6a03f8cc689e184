import type { z } from 'zod';
import type { FactRules } from '@/content/schema/rules';
import { closest } from '@/lib/closest';
import { type Place, type Problem, problem } from '../../problem';
import type { Messages } from '../../words/check';
import { actualOf, expectedOf, wayToMend } from './actual';
import { descriptionAt, fieldsAt, formAt, jsonSchemaOf } from './json-schema';
import type { Path, YamlText } from './text';
import { valueAt } from './walk';

type Issue = z.core.$ZodIssue;

/** Has zod judge what a YAML text holds; each of its issues becomes a sentence for an editor, with file and line. */
export function judge(schema: z.ZodType, yaml: YamlText): Problem[] {
  const judged = schema.safeParse(yaml.data);
  if (judged.success) return [];
  const problems = judged.error.issues.flatMap((issue) => explain(schema, yaml, issue, []));
  // An empty text breaks several rules at once: one sentence about a field is enough.
  const first = new Map(problems.toReversed().map((each) => [each.field, each]));
  // A field with a letter wrong is not missing as well.
  const meant = new Set(problems.map(meantField));
  return problems.filter((each) => first.get(each.field) === each && !meant.has(each.field));
}

/** The field that an editor probably meant with one that does not exist. */
function meantField({ code, field, details }: Problem): string | undefined {
  if (code !== 'unknown-field') return undefined;
  const [name, near] = details as Parameters<Messages['unknown-field']>;
  return near && field.slice(0, field.length - name.length) + near;
}

function explain(schema: z.ZodType, yaml: YamlText, issue: Issue, prefix: Path): Problem[] {
  const path = [...prefix, ...issue.path] as Path;
  const json = jsonSchemaOf(schema);
  const value = valueAt(yaml.data, path);
  const written = yaml.writtenAs(path);
  const place = yaml.placeOf(path);
  const name = String(path.at(-1) ?? '');

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(json, path);
    const present = Object.keys(Object(value));
    const free = known.filter((field) => !present.includes(field));
    return issue.keys.map((key) =>
      problem('unknown-field', yaml.placeOf([...path, key], 'key'), key, closest(key, free), free),
    );
  }
  if (issue.code === 'custom') return [ruleProblem(issue, place)];
  if (value === undefined && path.length > 0) return [problem('missing-field', place, name, descriptionAt(json, path))];
  switch (issue.code) {
    case 'invalid_type':
      return [
        path.length === 0 ? problem('not-fields', place, actualOf(value)) : wrongType(issue, place, value, written),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? closest(value, allowed) : undefined;
      return [problem('wrong-value', place, actualOf(value, written), allowed, near)];
    }
    case 'invalid_union':
      return explainChoice(schema, yaml, issue, path);
    case 'too_small':
      if (name === 'sources') return [problem('no-source', place)];
      if (issue.origin === 'array') return [problem('empty-list', place)];
      if (issue.origin === 'string') return [problem('empty-text', place)];
      return [problem('out-of-range', place, 'least', Number(issue.minimum))];
    case 'too_big':
      if (typeof value === 'string') return [problem('too-long', place, value.length, Number(issue.maximum))];
      if (Array.isArray(value)) return [problem('too-many', place, value.length, Number(issue.maximum))];
      return [problem('out-of-range', place, 'most', Number(issue.maximum))];
    default:
      return [problem('wrong-form', place, formAt(json, path), descriptionAt(json, path))];
  }
}

function wrongType(issue: Issue & { code: 'invalid_type' }, place: Place, value: unknown, written?: string): Problem {
  const expected = expectedOf(issue.expected);
  const { way, text } = wayToMend(expected, value, written);
  return problem('wrong-type', place, expected, actualOf(value, written), way, text);
}

/** A rule of the schemas that is broken: they give its name, and the data for its sentences (see `schema/rules.ts`). */
function ruleProblem({ params, message }: Issue & { code: 'custom' }, place: Place): Problem {
  const { rule, details = [] } = (params ?? {}) as { rule?: keyof FactRules; details?: unknown[] };
  if (rule === undefined) return problem('wrong-form', place, { en: message, nl: message }, undefined);
  return { ...place, code: rule, details };
}

/**
 * Where a value may be one of several things, only the one that the editor was writing is explained:
 * the one that has the right type. If there is none, all that may stand there is listed.
 */
function explainChoice(
  schema: z.ZodType,
  yaml: YamlText,
  issue: Issue & { code: 'invalid_union' },
  path: Path,
): Problem[] {
  const meant = issue.errors.filter((issues) =>
    issues.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  if (meant[0]) return meant[0].flatMap((inner) => explain(schema, yaml, inner, path));
  const tops = issue.errors.flat().filter((inner) => inner.path.length === 0);
  const words = tops.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const fields = fieldsAt(jsonSchemaOf(schema), path);
  const types = tops.flatMap((inner) => {
    if (inner.code !== 'invalid_type' || inner.expected === 'null') return [];
    const expected = expectedOf(inner.expected);
    return [{ expected, fields: expected === 'object' ? fields : [] }];
  });
  const value = valueAt(yaml.data, path);
  const near = typeof value === 'string' ? closest(value, words) : undefined;
  const actual = actualOf(value, yaml.writtenAs(path));
  return [problem('wrong-value', yaml.placeOf(path), actual, [...words, ...types], near)];
}
