import type { Finder } from '@/content/finder/model';
import { type Desk, outcome } from '@/content/finder/outcome';

/** What a friend can come with in a lesson: nothing that makes pupils tell of violence in class. */
const lessonCases = [
  'bullying',
  'image-shared',
  'hacked-account',
  'sextortion',
  'deepfake',
  'scam',
  'exposing-group',
  'chatbot',
] as const;

/**
 * The right answers, in the order of the cards: the first two desks that the finder gives a teenager. A situation that
 * is gone takes its card with it.
 */
export function lessonAnswers(finder: Finder): { what: (typeof lessonCases)[number]; desks: Desk[] }[] {
  const cases = lessonCases.filter((what) => finder.situations.some(({ id }) => id === what));
  return cases.map((what) => ({
    what,
    desks: outcome(finder, { who: 'teenager', what, where: 'european-netherlands', noCall: false }).desks.slice(0, 2),
  }));
}
