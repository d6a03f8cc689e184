import { contentTypes } from '@/content/schema';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { jsonSchemaOf } from '../../read/yaml/json-schema';
import type { YamlText } from '../../read/yaml/text';
import { everyText, walk } from '../../read/yaml/walk';

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const partialForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Every day must exist, and no date that the schema marks with `pastDate` may lie after today.
 * A date that is less precise counts by its start: "2026" is fine from 1 January 2026 on.
 */
export function checkDates({ type, structure }: CheckedDocument, _sources: SourceFiles, today: string): Problem[] {
  if (!structure) return [];
  return [...impossibleDays(structure), ...futureDates(structure, type, today)];
}

function impossibleDays(yaml: YamlText): Problem[] {
  return everyText(yaml.data)
    .filter(({ text }) => dayForm.test(text) && !dayExists(text))
    .map(({ text, path }) => problem('no-such-day', yaml.placeOf(path), text));
}

function futureDates(yaml: YamlText, type: CheckedDocument['type'], today: string): Problem[] {
  return walk(jsonSchemaOf(contentTypes[type].structure), yaml.data).flatMap(({ schema, value, path }) => {
    if (!schema.pastDate || typeof value !== 'string' || !partialForm.test(value)) return [];
    // ISO dates sort as text, and "2026" sorts before every day of 2026.
    return value > today ? [problem('future-date', yaml.placeOf(path), value, today)] : [];
  });
}

/** Tells whether a day stands in the calendar; an impossible one moves when the date is made. */
function dayExists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
