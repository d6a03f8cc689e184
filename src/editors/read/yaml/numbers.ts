import { type Problem, problem } from '../../problem';
import type { Path } from './path';
import type { YamlText } from './text';

/** A number as people write it: 010 is 10 to one reader of YAML and 8 to another, and 0x10 is 16. */
const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Numbers of a file that are written so that two readers could read two numbers. */
export function oddNumbers(yaml: YamlText, value: unknown = yaml.data, path: Path = []): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => oddNumbers(yaml, item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => oddNumbers(yaml, inner, [...path, name]));
  const text = typeof value === 'number' ? (yaml.writtenAs(path) ?? '') : '0';
  return plain.test(text)
    ? []
    : [problem('wrong-type', yaml.placeOf(path), 'number', { kind: 'text', text }, 'digits', String(value))];
}
