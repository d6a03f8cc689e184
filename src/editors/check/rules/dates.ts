import type { ContentType } from '@/content/schema';
import { isDay } from '@/lib/dates';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { partsOf } from '../../read/parts';
import type { YamlText } from '../../read/yaml/text';
import { everyText } from '../../read/yaml/walk';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const partialForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Every day must exist, and no date that the schema marks with `pastDate` may lie after today.
 * A date that is less precise counts by its start: "2026" is fine from 1 January 2026 on.
 */
export function checkDates({ type, structure }: CheckedDocument, _sources: SourceFiles, today: string): Problem[] {
  if (!structure) return [];
  return [...impossibleDays(structure), ...futureDates(structure, type, today)];
}

/** The days of a structure that do not exist. */
export const impossibleDays = oncePer((yaml: YamlText): readonly Problem[] =>
  everyText(yaml.data)
    .filter(({ text }) => dayForm.test(text) && !isDay(text))
    .map(({ text, path }) => problem('no-such-day', yaml.placeOf(path), text)),
);

// ISO dates sort as text, and "2026" sorts before every day of 2026.
function futureDates(yaml: YamlText, type: ContentType, today: string): Problem[] {
  return partsOf(yaml, type).flatMap(({ schema, value, path }) =>
    schema.pastDate && typeof value === 'string' && partialForm.test(value) && value > today
      ? [problem('future-date', yaml.placeOf(path), value, today)]
      : [],
  );
}
