import { addMonths } from '@/lib/dates';
import type { ContentType } from './schema';

/** Who looks after a document that names nobody. */
const defaultOwner = 'editors';

/**
 * After how many months somebody should look again at documents of a type, where that is not a year. An update is of its
 * day and stays as it is: it is never looked at again. A source is read again, counted from the day it was last read.
 */
const intervals: { [Type in ContentType]?: number } = {
  service: 6,
  situation: 6,
  node: 6,
  update: Number.POSITIVE_INFINITY,
};

/** After how many months somebody should look again at all other documents. */
const ordinaryInterval = 12;

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
export function ownerOf({ owner }: Pick<Kept, 'owner'>): string {
  return owner ?? defaultOwner;
}

/**
 * The day, YYYY-MM-DD, by which somebody must look at a document again. Undefined when nobody has looked yet, or when
 * documents of its type are never looked at again.
 */
export function documentDueOn({ type, reviewed, read }: Kept): string | undefined {
  const months = intervals[type] ?? ordinaryInterval;
  const last = reviewed?.on ?? read;
  return last === undefined || !Number.isFinite(months) ? undefined : addMonths(last, months);
}

/** The day, YYYY-MM-DD, by which a channel must be checked again. Undefined when nobody has checked it yet. */
export function channelDueOn({ check }: { check: { on: string } | null }): string | undefined {
  return check ? addMonths(check.on, channelMonths) : undefined;
}

/** Tells whether a due day has passed. `today` is YYYY-MM-DD; on the day itself there is still time. */
export function isOverdue(due: string | undefined, today: string): boolean {
  return due !== undefined && due < today;
}
