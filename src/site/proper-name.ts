import type { DocumentWithWords } from '@/content/model';
import { isSaidIn } from '@/lib/said-in';

/**
 * The proper name that a title starts with: what stands before a bracket, when every language writes it alike. Empty when
 * the title is made of words ("Politie, geen spoed"), and for documents that are no organisation.
 */
export function properName({ type, words }: DocumentWithWords): string {
  if (type !== 'service' && type !== 'partner') return '';
  const titles = Object.values(words).map(({ title }) => title);
  const [first = '', ...others] = titles
    .filter((title) => !isSaidIn(title))
    .map((title) => title.split(' (', 1)[0] ?? '');
  return others.every((name) => name === first) ? first : '';
}
