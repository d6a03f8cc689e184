import { useLocale, useTranslations } from 'next-intl';
import { visibilityOf } from '@/content/finder/visibility';
import type { Situation } from '@/content/model';
import type { Who } from '@/content/schema/situation';
import { finder } from '@/site/finder';
import { DeskItem } from './DeskItem';

type Props = { situation: Situation; desks: Situation['desks'][number] };

/** The desks of a situation for some readers, best first. CSS shows what fits the answers. */
export function DeskList({ situation, desks }: Props) {
  const t = useTranslations('Finder.whoAnswers');
  const locale = useLocale();
  const visibility = visibilityOf(finder, situation.id, desks.for[0] as Who);
  return (
    <>
      <p className="without-has">{desks.for.map((who) => t(who)).join(' / ')}</p>
      <ol className="desks grid gap-3" data-who={desks.for.join(' ')}>
        {desks.services.map((id) => (
          <DeskItem
            key={id}
            id={id}
            why={situation.words[locale].desks[id] ?? ''}
            isAlternative={situation.alternatives.includes(id)}
            visibility={visibility.get(id)}
          />
        ))}
      </ol>
    </>
  );
}
