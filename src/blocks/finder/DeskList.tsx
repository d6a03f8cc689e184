import { useLocale } from 'next-intl';
import type { Situation } from '@/content/model';
import { finder } from '@/site/finder';
import { DeskItem } from './DeskItem';
import { visibilityOf } from './visibility';

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
