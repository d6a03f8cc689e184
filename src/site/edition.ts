import { createHash } from 'node:crypto';
import type { Channel } from '@/content/schema/channel';

/** A number as a sheet has it; its hours, as OpenStreetMap writes them, when a current source gives them. */
export type Printed = { value: string; hours: string | null };

/** What is printed of these channels, in an order that says nothing. */
export function printedOf(channels: readonly Pick<Channel, 'value' | 'hours'>[]): Printed[] {
  return channels
    .map(({ value, hours }) => ({ value, hours: hours?.status === 'current' ? hours.value : null }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/**
 * The edition of what is printed with these channels on it: six signs that change when a number or its hours do, and
 * otherwise never.
 */
export function editionOf(channels: readonly Pick<Channel, 'value' | 'hours'>[]): string {
  return codeOf(printedOf(channels));
}

/** The {@link editionOf edition} of what is printed. */
export function codeOf(printed: readonly Printed[]): string {
  return createHash('sha256')
    .update(JSON.stringify(printed.map(keyOf)))
    .digest('hex')
    .slice(0, 6)
    .toUpperCase();
}

/** What has changed on a sheet: a number that went or came, or other hours of one that stayed. */
export type Change = Printed & { kind: 'gone' | 'new' | 'hours' };

/** What has changed from one print to another; nothing when both have the same code. */
export function changesSince(before: readonly Printed[], now: readonly Printed[]): Change[] {
  const isIn = (list: readonly Printed[], value: string) => list.some((each) => each.value === value);
  const known = new Set(before.map(keyOf));
  return [
    ...before.filter(({ value }) => !isIn(now, value)).map((each) => ({ ...each, kind: 'gone' as const })),
    ...now
      .filter((each) => !known.has(keyOf(each)))
      .map((each) => ({ ...each, kind: isIn(before, each.value) ? ('hours' as const) : ('new' as const) })),
  ];
}

const keyOf = ({ value, hours }: Printed) => `${value} ${hours ?? ''}`;
