import { whoAnswers } from '@/content/schema/situation';
import { type Problem, problem } from '../../../problem';
import type { CheckedDocument, SourceFiles } from '../../../read/documents';
import { listAt, textAt, valueAt } from '../../../read/yaml/walk';
import { faultOf } from './desks';

/**
 * Readers who look for help for themselves; all others ask for somebody else, and a desk for a child may answer its
 * father too.
 */
const forThemselves = ['child', 'teenager', 'young-adult'];

/** A desk is there for the young people whom a situation sends to it, or for organisations, of which they can be one. */
export function checkReaders({ type, structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'situation' || !structure) return [];
  return listAt(structure.data, ['desks']).flatMap((desk, index) => {
    const service = textAt(desk, ['service']) ?? '';
    const audiences = listAt(sources.find('service', service)?.structure?.data, ['audiences']);
    const readers: readonly unknown[] = valueAt(desk, ['for']) === undefined ? whoAnswers : listAt(desk, ['for']);
    const left = forThemselves.filter((who) => readers.includes(who) && !audiences.includes(who));
    const isForAdults = audiences.includes('organisation') && left.join() === 'young-adult';
    return audiences.length === 0 || faultOf(service, sources) || left.length === 0 || isForAdults
      ? []
      : [problem('desk-not-for', structure.placeOf(['desks', index, 'service']), service, left)];
  });
}
