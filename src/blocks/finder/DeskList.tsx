import { useLocale } from 'next-intl';
import { visibilityOf } from '@/content/finder/visibility';
import type { Situation } from '@/content/model';
import { finder } from '@/site/finder';
import { DeskItem } from './DeskItem';

/** The desks of a situation, best first. CSS shows what fits the answers. */
export function DeskList({ situation }: { situation: Situation }) {
  const locale = useLocale();
  const visibility = visibilityOf(finder, situation.id);
  return (
    <ol className="desks">
      {situation.desks.map((desk) => (
        <DeskItem
          key={desk.service}
          desk={desk}
          why={situation.words[locale].desks[desk.service] ?? ''}
          visibility={visibility.get(desk.service)}
        />
      ))}
    </ol>
  );
}
