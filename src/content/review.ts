import { addMonths } from '@/lib/dates';
import type { ContentType } from './schema';

/**
 * Who looks after the documents of each type, and after how many months somebody should look again. An update is of
 * its day and stays as it is: it has no interval. A source is read again, counted from the day it was last read.
 */
const upkeepOf: Record<ContentType, { owner: string; months: number | undefined }> = {
  service: { owner: 'editors', months: 6 },
  situation: { owner: 'editors', months: 6 },
  node: { owner: 'editors', months: 6 },
  page: { owner: 'editors', months: 12 },
  partner: { owner: 'editors', months: 12 },
  success: { owner: 'editors', months: 12 },
  indicator: { owner: 'editors', months: 12 },
  statistic: { owner: 'editors', months: 12 },
  update: { owner: 'editors', months: undefined },
  event: { owner: 'editors', months: 12 },
  resource: { owner: 'editors', months: 12 },
  guideline: { owner: 'editors', months: 12 },
  language: { owner: 'editors', months: 12 },
  source: { owner: 'editors', months: 12 },
  term: { owner: 'editors', months: 12 },
  picture: { owner: 'editors', months: 12 },
  pdf: { owner: 'editors', months: 12 },
  film: { owner: 'editors', months: 12 },
};

/** After how many months a number or address must be rung or opened again. */
const channelMonths = 6;

/**
 * After how many months a fact of a channel that nobody has seen again says how old it is, and after how many it decides
 * nothing any more; docs/decisions/0031-facts-that-fade.md argues the numbers.
 */
export const fadingMonths = {
  hours: { old: 24, worn: 48 },
  cost: { old: 36, worn: 60 },
  confidence: { old: 60, worn: 60 },
} as const;

type Kept = { type: ContentType; owner?: string | undefined; reviewed?: { on: string } | undefined; read?: string };

/** Who looks after a document: a role or a team. */
export function ownerOf({ type, owner }: Kept): string {
  return owner ?? upkeepOf[type].owner;
}

/**
 * The day, YYYY-MM-DD, by which somebody must look at a document again. Undefined when nobody has looked yet, or when
 * documents of its type are never looked at again.
 */
export function documentDueOn({ type, reviewed, read }: Kept): string | undefined {
  const { months } = upkeepOf[type];
  const last = reviewed?.on ?? read;
  return months === undefined || last === undefined ? undefined : addMonths(last, months);
}

/** The day, YYYY-MM-DD, by which a channel must be checked again. Undefined when nobody has checked it yet. */
export function channelDueOn({ check }: { check: { on: string } | null }): string | undefined {
  return check ? addMonths(check.on, channelMonths) : undefined;
}

/** Tells whether a due day has passed. `today` is YYYY-MM-DD; on the day itself there is still time. */
export function isOverdue(due: string | undefined, today: string): boolean {
  return due !== undefined && due < today;
}
