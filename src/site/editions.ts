import { z } from 'zod';
import type { Content, Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { day, id } from '@/content/schema/common';
import { codeOf, type Printed, printedOf } from '@/site/edition';
import known from '../../editorial/editions.json';
import { keptNumbers } from './files/vcard';

const edition = z.strictObject({
  code: z.string().regex(/^[0-9A-F]{6}$/),
  /** The day of the first build that had it. */
  on: day,
  /** The service that the sheet is of, or that of a few numbers. */
  sheet: id,
  numbers: z.array(z.strictObject({ value: z.string(), hours: z.string().nullable() })),
});

/** One edition of a sheet: what was printed on it. */
export type Edition = z.infer<typeof edition>;

/** Every edition that a build ever made, the oldest first; what somebody may have on a wall. */
export const knownEditions: readonly Edition[] = z.array(edition).parse(known);

/** The sheet with the numbers of a few services; no service has its name. */
export const fewNumbers = 'numbers';

/** The services of the sheet of a few numbers: those that the page with the sheets puts forward. */
export function fewServices(content: Content): Service[] {
  return servicesOf(content, content.page.find(({ id }) => id === 'paper')?.services ?? []);
}

/** The channels that are printed on a sheet now; none when there is no such sheet, or no more. */
export function channelsOn(content: Content, sheet: string): Channel[] {
  if (sheet === fewNumbers) return fewServices(content).flatMap((service) => keptNumbers(service).slice(0, 1));
  return servicesOf(content, [sheet]).flatMap(keptNumbers);
}

const servicesOf = (content: Content, ids: readonly string[]) =>
  ids.flatMap((id) => content.service.find((each) => each.id === id) ?? []);

/** What is printed on a sheet now. */
export const printedNow = (content: Content, sheet: string): Printed[] => printedOf(channelsOn(content, sheet));

/** The editions that are known, and those of this content that are not yet. */
export function allEditions(content: Content, builtOn: string, before = knownEditions): Edition[] {
  const now = [fewNumbers, ...content.service.map(({ id }) => id)].map((sheet) => {
    const numbers = printedNow(content, sheet);
    return { code: codeOf(numbers), on: builtOn, sheet, numbers };
  });
  const isNew = ({ code, sheet }: Edition) => !before.some((each) => each.code === code && each.sheet === sheet);
  return [...before, ...now.filter((each) => each.numbers.length > 0 && isNew(each))];
}
