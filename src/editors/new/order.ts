import type { ContentType } from '@/content/schema';
import type { SourceFiles } from '../read/documents';
import { valueAt } from '../read/yaml/walk';

/** How far apart documents stand in lists, so that another fits in between. */
const step = 10;

/** The place in lists behind every document of a type. */
export function nextOrder(sources: SourceFiles, type: ContentType): number {
  const orders = sources.documents
    .filter((document) => document.type === type)
    .map(({ structure }) => Number(valueAt(structure?.data, ['order']) ?? 0));
  return (Math.floor(Math.max(0, ...orders.filter(Number.isFinite)) / step) + 1) * step;
}
