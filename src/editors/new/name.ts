import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { idPattern } from '@/content/schema/common';
import { closest } from '@/lib/closest';
import type { Words } from '../words';

/** Judges the first two words of the command: a type of content, and an id that may be the name of a folder. */
export function judgeName(
  [type, id, ...more]: readonly string[],
  words: Words<'new'>,
): { type: ContentType; id: string } | { fault: string } {
  if (type === undefined || id === undefined || more.length > 0) return { fault: words.usage };
  const known = contentTypeNames.find((name) => name === type);
  if (!known) {
    const ofFolder = contentTypeNames.find((name) => contentTypes[name].folder === type);
    return { fault: words.unknownType(type, ofFolder ?? closest(type, contentTypeNames), contentTypeNames) };
  }
  return idPattern.test(id) ? { type: known, id } : { fault: words.badId(id) };
}
