import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { textAt } from '../../read/yaml/walk';

/** A source is read after it was published, a page that was read has an address, and no two sources have the same. */
export function checkSource({ type, id, structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'source' || !structure) return [];
  const at = (field: string) => textAt(structure.data, [field]);
  const [url, read, published] = [at('url'), at('read'), at('published')];
  const other =
    url === undefined
      ? undefined
      : sourcesByAddress(sources)
          .get(url)
          ?.find((each) => each !== id);
  // Dates as precise as they are known sort as text; "undated" is none.
  const isEarly = read !== undefined && /^\d/.test(published ?? '') && String(published) > read;
  return [
    ...(isEarly ? [problem('read-before-published', structure.placeOf(['read']), String(published))] : []),
    ...(at('copy') === 'live' && url === undefined
      ? [problem('live-without-address', structure.placeOf(['copy']))]
      : []),
    ...(other === undefined ? [] : [problem('source-twice', structure.placeOf(['url']), other)]),
  ];
}

const sourcesByAddress = oncePer(({ documents }: SourceFiles) => {
  const found = new Map<string, string[]>();
  for (const { type, id, structure } of documents) {
    const url = type === 'source' ? textAt(structure?.data, ['url']) : undefined;
    if (url !== undefined) found.set(url, [...(found.get(url) ?? []), id]);
  }
  return found;
});
