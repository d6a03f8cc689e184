import type { ContentType } from '@/content/schema';
import { dayForm } from '@/content/schema/common';
import { isDay } from '@/lib/dates';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { partsOf } from '../../read/parts';
import type { YamlText } from '../../read/yaml/text';
import { everyText, listAt, textAt } from '../../read/yaml/walk';

const partialForm = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

/** What is no date in its form, or no day of the calendar, has been told. */
const isDate = (text: string) => partialForm.test(text) && (!dayForm.test(text) || isDay(text));

/** The first day of any fact here: an earlier one has a digit wrong. As early as the series of figures may begin. */
const firstDay = '1990';

/**
 * Every day must exist, and a date that the schema marks with `pastDate` lies between the first day and today.
 * A date that is less precise counts by its start: "2026" is fine from 1 January 2026 on. Nothing is known to hold on a
 * day after the last on which one of its sources was read.
 */
export function checkDates({ type, structure }: CheckedDocument, sources: SourceFiles, today: string): Problem[] {
  if (!structure) return [];
  return [
    ...impossibleDays(structure),
    ...datesOutside(structure, type, today),
    ...datesUnread(structure, sources, today),
  ];
}

/** The days of a structure that do not exist. */
export const impossibleDays = oncePer((yaml: YamlText): readonly Problem[] =>
  everyText(yaml.data)
    .filter(({ text }) => dayForm.test(text) && !isDay(text))
    .map(({ text, path }) => problem('no-such-day', yaml.placeOf(path), text)),
);

// ISO dates sort as text, and "2026" sorts before every day of 2026.
function datesOutside(yaml: YamlText, type: ContentType, today: string): Problem[] {
  return partsOf(yaml, type).flatMap(({ schema, value, path }) => {
    if (!schema.pastDate || typeof value !== 'string' || !isDate(value)) return [];
    const place = yaml.placeOf(path);
    if (value < firstDay) return [problem('date-long-ago', place, value)];
    if (value <= today) return [];
    // What comes on that day has that day as its date.
    if (type === 'update' && value === textAt(yaml.data, ['publishFrom'])) return [];
    return [
      type === 'update' ? problem('planned-ahead', place, value, today) : problem('future-date', place, value, today),
    ];
  });
}

function datesUnread(yaml: YamlText, sources: SourceFiles, today: string): Problem[] {
  return everyText(yaml.data).flatMap(({ text, path }) => {
    if (path.at(-1) !== 'asOf' || !isDate(text)) return [];
    const read = listAt(yaml.data, [...path.slice(0, -1), 'sources']).map((id) =>
      textAt(sources.find('source', String(id))?.structure?.data, ['read']),
    );
    const last = read.reduce((latest = '', day = '') => (day > latest ? day : latest), '') ?? '';
    // What lies ahead has been told.
    return last !== '' && text > last && text <= today
      ? [problem('as-of-after-read', yaml.placeOf(path), text, last)]
      : [];
  });
}
