import { type Answers, allAnswers, whereAnswers } from '@/content/finder/answers';
import type { Finder } from '@/content/finder/model';
import { outcome } from '@/content/finder/outcome';
import { whoAnswers } from '@/content/schema/situation';
import type { Locale } from '@/i18n/locale';

/**
 * What `/data/finder.json` publishes: where the finder's own pages are, and those for children, the possible answers, each
 * desk's channels with their hours, and for every combination of answers the desks in the editor's order, those for the
 * islands alone first. Somebody else's page can show the same, and put a desk that is closed behind the open ones that
 * are marked as alternatives.
 */
export function finderData(finder: Finder, pages: Record<Locale, string>, children: Record<Locale, string>) {
  const situations = finder.situations.map(({ id }) => id);
  return {
    builtOn: finder.builtOn,
    pages,
    children,
    answers: { who: whoAnswers, what: [...situations, 'unsure'], where: whereAnswers, noCall: [false, true] },
    services: finder.services,
    outcomes: allAnswers(situations).map((answers) => ({ ...answers, ...published(finder, answers) })),
  };
}

function published(finder: Finder, answers: Answers) {
  const { situation, desks, emergency, night } = outcome(finder, answers);
  return {
    situation,
    desks: desks.map(({ service, ways, isAlternative }) => ({
      service,
      isAlternative,
      channels: ways.filter(({ isUncertain }) => !isUncertain).map(({ channel }) => channel.id),
      uncertainChannels: ways.filter(({ isUncertain }) => isUncertain).map(({ channel }) => channel.id),
    })),
    emergency,
    night,
  };
}
