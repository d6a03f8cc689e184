import { channelDueOn, documentDueOn, ownerOf } from '@/content/review';
import { contentTypes } from '@/content/schema';
import type { Channel } from '@/content/schema/channel';
import { sourceLocale } from '@/i18n/locale';
import { daysIn } from '../read/days';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { passagesOf } from '../read/passages';

/** Something that a person must look at again: a document as a whole, or one of its channels. */
export type Review = {
  /** type/id */
  key: string;
  file: string;
  title: string;
  /** The id of the channel; undefined for the document as a whole. */
  channel: string | undefined;
  owner: string;
  /** YYYY-MM-DD; undefined when nobody has looked yet. */
  due: string | undefined;
};

/** The parts of a structure that say when somebody looked. */
type Kept = { owner?: string; reviewed?: { on: string }; read?: string; date?: string; channels?: Channel[] };

/**
 * Everything that must be looked at, what nobody has looked at first, then by the day on which it is due; a text that
 * names a day ahead is due on that day. Channels that are of the past need no check.
 *
 * @param sources documents that `content:check` has found right
 */
export function reviews(sources: SourceFiles): Review[] {
  return sources.documents.flatMap(reviewsOf).sort(byDueDate);
}

function reviewsOf(document: CheckedDocument): Review[] {
  const { type, id, structure } = document;
  const kept = contentTypes[type].structure.parse(structure?.data) as Kept;
  const common = {
    key: `${type}/${id}`,
    file: structure?.file ?? document.folder,
    title: titleOf(document),
    owner: ownerOf(kept),
  };
  const due = [documentDueOn({ type, ...kept }), dayAhead(document, kept)].filter((day) => day !== undefined).sort()[0];
  const isKept = due !== undefined || !(type === 'update');
  return [
    ...(isKept ? [{ ...common, channel: undefined, due }] : []),
    ...(kept.channels ?? [])
      .filter(({ status }) => status !== 'superseded')
      .map((channel) => ({ ...common, channel: channel.id, due: channelDueOn(channel) })),
  ];
}

/** The first day in the texts that was still to come when somebody last looked: from then on it reads as a promise. */
function dayAhead({ texts }: CheckedDocument, { reviewed, date }: Kept): string | undefined {
  const looked = reviewed?.on ?? date;
  const days = texts.flatMap((text) => passagesOf(text).flatMap((passage) => daysIn(passage.text, text.locale)));
  return days
    .map(({ day }) => day)
    .filter((day) => looked !== undefined && day > looked)
    .sort()[0];
}

/** The name of a document in the language that texts are written in first; a source is named by its publisher. */
function titleOf({ id, texts, structure }: CheckedDocument): string {
  const source = texts.find(({ locale }) => locale === sourceLocale);
  const { title } = (source?.frontMatter?.data ?? structure?.data ?? {}) as { title?: string | Record<string, string> };
  return (typeof title === 'object' ? title[sourceLocale] : title) ?? id;
}

function byDueDate(a: Review, b: Review): number {
  const [left, right] = [a, b].map(({ due, key, channel }) => `${due ?? ''} ${key} ${channel ?? ''}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The reviews that are due before a day, or that nobody has ever done. */
export function dueBefore(list: readonly Review[], day: string): Review[] {
  return list.filter(({ due }) => due === undefined || due < day);
}
