import { z } from 'zod';
import { codeOf, type Printed, printedOf } from '@/content/edition';
import type { Content } from '@/content/model';
import { day, id } from '@/content/schema/common';
import known from '../../editorial/editions.json';
import { keptNumbers } from './files/vcard';

const edition = z.strictObject({
  code: z.string().regex(/^[0-9A-F]{6}$/),
  /** The day of the first build that had it. */
  on: day,
  /** The service that the sheet is of. */
  sheet: id,
  numbers: z.array(z.strictObject({ value: z.string(), hours: z.string().nullable() })),
});

/** One edition of a sheet: what was printed on it. */
export type Edition = z.infer<typeof edition>;

/** Every edition that a build ever made, the oldest first; what somebody may have on a wall. */
export const knownEditions: readonly Edition[] = z.array(edition).parse(known);

/** What is printed of a service now; nothing when it has no sheet, or is no more. */
export function printedNow(content: Content, sheet: string): Printed[] {
  const service = content.service.find((each) => each.id === sheet);
  return service ? printedOf(keptNumbers(service)) : [];
}

/** The editions that are known, and those of this content that are not yet. */
export function allEditions(content: Content, builtOn: string, before = knownEditions): Edition[] {
  const now = content.service.map(({ id: sheet }) => {
    const numbers = printedNow(content, sheet);
    return { code: codeOf(numbers), on: builtOn, sheet, numbers };
  });
  const isNew = ({ code, sheet }: Edition) => !before.some((each) => each.code === code && each.sheet === sheet);
  return [...before, ...now.filter((each) => each.numbers.length > 0 && isNew(each))];
}
