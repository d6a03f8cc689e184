import { type Locale, locales } from '@/i18n/locale';
import { isAll } from './scope';

/**
 * For tests that are the same in each language: gives for every next test what registers it, `test` or `test.skip`. All
 * languages run everything in a whole run; in a short one they take turns, so each test runs in one of them.
 *
 * @param first the turn to start with, where a loop registers one test at a time
 */
export function turnsOf<Test extends { skip: unknown }>(locale: string, test: Test, first = 0): () => Test {
  const own = locales.indexOf(locale as Locale);
  let turn = first;
  return () => {
    const isOwn = turn % locales.length === own;
    turn += 1;
    return isAll || isOwn ? test : (test.skip as Test);
  };
}
