import { check as checkSchema } from '@/content/schema/check';
import { canonicalYaml } from '../format/canonical';
import { inForm } from '../format/file';
import { jsonSchemaOf } from '../read/yaml/json-schema';
import { listAt, textAt } from '../read/yaml/walk';

/** What is written down when a person has checked a channel. */
export type Check = { on: string; by: string; value: string; hours?: string };

/**
 * Why nothing was written: the file is not right by itself; the channel is not in it, or more than once; its value or
 * hours are no longer what was checked.
 */
export type Refusal = 'unreadable' | 'no-channel' | 'changed-meanwhile';

/**
 * Writes a check into the YAML of a service or node, which gets the one form; in a file that has it already, that is one
 * line. Nothing else of what it says changes.
 *
 * @param file its path from the root
 * @param source the whole file
 * @param channel the id of the channel
 */
export function recordCheck(
  file: string,
  source: string,
  channel: string,
  check: Check,
): { text: string } | { refused: Refusal } {
  let refused: Refusal | undefined;
  const text = inForm(file, source, (fields) => {
    const [found, ...more] = listAt(fields, ['channels']).filter((each) => textAt(each, ['id']) === channel);
    const isSame = textAt(found, ['value']) === check.value;
    const areSame = check.hours === undefined || textAt(found, ['hours', 'value']) === check.hours;
    if (!found || more.length > 0) refused = 'no-channel';
    else if (!isSame || !areSame) refused = 'changed-meanwhile';
    else Object.assign(found, { check });
  });
  if (refused !== undefined) return { refused };
  return text === undefined ? { refused: 'unreadable' } : { text };
}

/** A check as it stands in YAML, on one line: `{on: "2026-11-22", by: "redactie-1", value: "0800-0432"}`. */
export function checkAsYaml(check: Check): string {
  return canonicalYaml(check, jsonSchemaOf(checkSchema)).trimEnd();
}
