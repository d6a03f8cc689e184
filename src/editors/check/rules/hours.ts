import { daysOf } from '@/content/schema/closure';
import { parseHours } from '@/lib/hours/parse';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import type { YamlText } from '../../read/yaml/text';
import { listAt, textAt } from '../../read/yaml/walk';

/** The last time until which a line that opened the day before is open: later, the two times were turned round. */
const latestEnd = 6 * 60;

/** The shortest time, in minutes, that a desk is open: shorter, a digit is wrong. */
const shortest = 30;

/** How many months ahead a closure may lie: further, the year is wrong. */
const monthsAhead = 18;

/** Opening hours and closures that can be worked out, and yet are slips of the hand. */
export function checkHours({ structure }: CheckedDocument, _sources: unknown, today: string): Problem[] {
  if (!structure) return [];
  const channels = listAt(structure.data, ['channels']);
  return channels.flatMap((channel, index) => {
    const hours = parseHours(textAt(channel, ['hours', 'value']) ?? '');
    const odd = (Array.isArray(hours) ? hours : []).flatMap(({ times }) => times).find(isOdd);
    const other = channels.slice(0, index).find((each) => areFromOneSource(each, channel));
    return [
      ...(other
        ? [
            problem(
              'hours-differ',
              structure.placeOf(['channels', index, 'hours', 'value']),
              textAt(other, ['id']) ?? '',
            ),
          ]
        : []),
      ...(odd
        ? [problem('hours-odd', structure.placeOf(['channels', index, 'hours', 'value']), `${odd.from}-${odd.to}`)]
        : []),
      ...checkClosures(structure, channel, index, today),
    ];
  });
}

/** No closure is far ahead, and no day is in two of them. */
function checkClosures(structure: YamlText, channel: unknown, index: number, today: string): Problem[] {
  const closures = listAt(channel, ['closures']).map((closure) => {
    const [on, from, until] = ['on', 'from', 'until'].map((field) => textAt(closure, [field]));
    return { ...daysOf({ on, from, until }), field: on === undefined ? 'from' : 'on' };
  });
  return closures.flatMap(({ from, until, field }, number) => {
    const place = structure.placeOf(['channels', index, 'closures', number, field]);
    const isTwice = closures
      .slice(0, number)
      .some((other) => other.from !== '' && other.from <= until && from <= other.until);
    if (isTwice) return [problem('listed-twice', place, from)];
    return monthsBetween(today, until) > monthsAhead ? [problem('closure-far-ahead', place, until)] : [];
  });
}

/** Tells whether the same sources are said to give other hours. */
function areFromOneSource(one: unknown, other: unknown): boolean {
  const [hours, otherHours] = [one, other].map((channel) => textAt(channel, ['hours', 'value']));
  const [sources, otherSources] = [one, other].map((channel) =>
    listAt(channel, ['hours', 'sources']).toSorted().join(),
  );
  return hours !== undefined && otherHours !== undefined && hours !== otherHours && sources === otherSources;
}

function isOdd({ from, to }: { from: string; to: string }): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return end <= start ? end > latestEnd : end - start < shortest;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}
