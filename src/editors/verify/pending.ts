import { channelDueOn } from '@/content/review';
import { type Channel, channelSchema } from '@/content/schema/channel';
import { day } from '@/content/schema/common';
import { serviceGroups } from '@/content/schema/service';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { listAt, textAt, valueAt } from '../read/yaml/walk';
import type { Check } from './record';

/**
 * Why a person must look: nobody ever did; the check was of another value; the hours were not looked at, or were others
 * then; it is long ago.
 */
export type Reason = 'never' | 'other-value' | 'hours' | 'due';

/** A channel that a person must check. */
export type Pending = {
  document: CheckedDocument;
  /** Place of the channel in its list. */
  index: number;
  channel: Channel;
  reason: Reason;
  /** The last check, as it stands in the file: of whatever value. */
  check: Partial<Check> | undefined;
};

/** Which channels to look for. */
export type Selection = {
  /** YYYY-MM-DD: what must be checked again by then is due. */
  dueBy: string;
  /** Only the channels of this document, as `type/id`. */
  only?: string | undefined;
};

/**
 * Where the rank of a channel comes from: what a reader acts upon first, then what a check could make certain again.
 */
const statuses: readonly Channel['status'][] = ['current', 'dated', 'unconfirmed'];

/**
 * The channels of services and nodes that a person must check, those that matter most to a reader first.
 *
 * @returns them, and the files of which a channel could not be read: content:check tells why
 */
export function pendingChannels(
  sources: SourceFiles,
  { dueBy, only }: Selection,
): { pending: Pending[]; unread: string[] } {
  const documents = sources.documents.filter(
    ({ type, id }) => (type === 'service' || type === 'node') && (only === undefined || only === `${type}/${id}`),
  );
  const pending: Pending[] = [];
  const unread = new Set<string>();
  for (const document of documents) {
    const { structure, folder, type } = document;
    if (!structure) unread.add(`${folder}/${type}.yaml`);
    for (const [index, raw] of listAt(structure?.data, ['channels']).entries()) {
      const channel = channelOf(raw);
      const check = checkOf(raw);
      const reason = channel && reasonFor(channel, check, dueBy);
      if (!channel) unread.add(structure?.file ?? folder);
      else if (reason) pending.push({ document, index, channel, reason, check });
    }
  }
  return { pending: pending.sort(byWeight), unread: [...unread] };
}

/**
 * A channel as it stands in a file, without its check: one of another value breaks the schema, and is looked at apart.
 */
export function channelOf(raw: unknown): Channel | undefined {
  return channelSchema.safeParse({ ...Object(raw), check: null }).data;
}

function reasonFor(channel: Channel, check: Partial<Check> | undefined, dueBy: string): Reason | undefined {
  if (!statuses.includes(channel.status)) return undefined;
  if (!day.safeParse(check?.on).success || check?.on === undefined) return 'never';
  if (check.value !== channel.value) return 'other-value';
  const { hours } = channel;
  // Hours that a reader does not see may go unchecked, but a check of other hours is refused by content:check.
  if (check.hours !== hours?.value && (check.hours !== undefined || hours?.status === 'current')) return 'hours';
  const due = channelDueOn({ check: { on: check.on } });
  return due !== undefined && due <= dueBy ? 'due' : undefined;
}

function checkOf(channel: unknown): Partial<Check> | undefined {
  if (typeof valueAt(channel, ['check']) !== 'object' || valueAt(channel, ['check']) === null) return undefined;
  const fields = (['on', 'by', 'value', 'hours'] as const).flatMap((field) => {
    const text = textAt(channel, ['check', field]);
    return text === undefined ? [] : [[field, text] as const];
  });
  return Object.fromEntries(fields);
}

/** Status first; then services, in the order of the directory, before nodes; then the order of the file. */
function byWeight(a: Pending, b: Pending): number {
  const [left, right] = [weightOf(a), weightOf(b)];
  const first = left.findIndex((part, place) => part !== right[place]);
  return first < 0 ? a.index - b.index : (left[first] ?? '') < (right[first] ?? '') ? -1 : 1;
}

function weightOf({ document, channel }: Pending): (string | number)[] {
  const { type, id, structure } = document;
  const group = serviceGroups.map(String).indexOf(textAt(structure?.data, ['group']) ?? '');
  const order = Number(valueAt(structure?.data, ['order']));
  return [statuses.indexOf(channel.status), type === 'service' ? 0 : 1, group, order, id];
}
