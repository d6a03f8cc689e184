import { locales } from '@/i18n/locale';
import { type BuiltPage, builtPages, kindOf } from '../../tests/support/built';

/** A page of the built site to judge. */
export type JudgedPage = BuiltPage;

/** Every page of `out/`, or the largest of each kind in each language: what has a layout of its own. */
export function judgedPages(isAll: boolean): JudgedPage[] {
  const all = builtPages().filter(({ address }) => !address.startsWith('/islands/'));
  if (isAll) return [...all];
  const bySize = all.toSorted((one, other) => other.html.length - one.html.length);
  const localeAt = ({ address }: JudgedPage) => locales.findIndex((locale) => address.startsWith(`/${locale}/`));
  const keyOf = (page: JudgedPage) => `${localeAt(page)} ${kindOf(page)}`;
  const largest = [...new Map(bySize.toReversed().map((page) => [keyOf(page), page])).values()];
  // Each kind once before any a second time: who stops a run has seen the most.
  return largest.toSorted((one, other) => localeAt(one) - localeAt(other));
}
