import type { z } from 'zod';
import { closest } from '@/lib/closest';
import { type Problem, problem } from '../problem';
import { descriptionAt, fieldsAt, jsonSchemaOf } from './json-schema';
import type { Path, YamlText } from './text';
import { valueAt } from './walk';
import { actualWords, expectedWord, typeRemedy } from './words';

type Issue = z.core.$ZodIssue;

/** How to mend what the rules between fields refuse, by the field that they point at. */
const ruleRemedies: Record<string, string> = {
  'check.value': 'ring or open the new value, and write it here with the day',
  confidence: 'add confidence: high or medium beside status: current, or take it away beside another status',
  'hours.value': 'write the hours as the examples do; leave the field hours out when they are not known',
  desks: 'put each reader in one of the lists, after for:',
  value: 'write the number or address in the right form, or change the type',
  status: 'set each of its channels to status: superseded',
  successors: 'look at status: superseded needs successors, current has none',
};

/** Has zod judge what a YAML text holds; each of its issues becomes a sentence for an editor, with file and line. */
export function judge(schema: z.ZodType, yaml: YamlText): Problem[] {
  const judged = schema.safeParse(yaml.data);
  if (judged.success) return [];
  const problems = judged.error.issues.flatMap((issue) => explain(schema, yaml, issue, []));
  // An empty text breaks several rules at once: one sentence about a field is enough.
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index);
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
  if (value === undefined && path.length > 0) return [problem('missing-field', place, name, descriptionAt(json, path))];
  switch (issue.code) {
    case 'invalid_type':
      if (path.length === 0) return [problem('not-fields', place, actualWords(value))];
      return [
        problem(
          'wrong-type',
          place,
          expectedWord(issue.expected),
          actualWords(value, written),
          typeRemedy(issue.expected, value, written),
        ),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? closest(value, allowed) : undefined;
      return [problem('wrong-value', place, actualWords(value, written), allowed, near)];
    }
    case 'invalid_union':
      return explainChoice(schema, yaml, issue, path);
    case 'too_small':
      if (name === 'sources') return [problem('no-source', place)];
      if (issue.origin === 'array') return [problem('empty-list', place)];
      if (issue.origin === 'string') return [problem('empty-text', place)];
      return [problem('out-of-range', place, `${issue.minimum} or more`)];
    case 'too_big':
      if (typeof value === 'string') return [problem('too-long', place, value.length, Number(issue.maximum))];
      if (Array.isArray(value)) return [problem('too-many', place, value.length, Number(issue.maximum))];
      return [problem('out-of-range', place, `${issue.maximum} at most`)];
    case 'custom':
      return [
        problem(
          'wrong-fact',
          place,
          issue.message,
          ruleRemedies[`${path.at(-2)}.${name}`] ?? ruleRemedies[name] ?? 'change it so that this holds',
        ),
      ];
    default:
      return [problem('wrong-form', place, ownWords(issue.message), descriptionAt(json, path))];
  }
}

/** zod's standard message for a pattern shows the pattern: no help to an editor. */
function ownWords(message: string): string {
  return message.startsWith('Invalid') ? 'is not written in the right form' : message;
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
  const types = tops.flatMap((inner) =>
    inner.code === 'invalid_type' && inner.expected !== 'null' ? [expectedWord(inner.expected)] : [],
  );
  const value = valueAt(yaml.data, path);
  const fields = fieldsAt(jsonSchemaOf(schema), path);
  const group = fields.length > 0 ? ` (${fields.join(', ')})` : '';
  const allowed = [...words, ...types.map((type) => (type === expectedWord('object') ? type + group : type))];
  const near = typeof value === 'string' ? closest(value, words) : undefined;
  return [problem('wrong-value', yaml.placeOf(path), actualWords(value, yaml.writtenAs(path)), allowed, near)];
}
