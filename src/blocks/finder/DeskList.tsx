import { useLocale } from 'next-intl';
import { find, type Situation } from '@/content/model';
import { isForIslands } from '@/content/schema/channel';
import { content } from '@/content/source';
import { finder } from '@/site/finder';
import { DeskItem } from './DeskItem';
import { visibilityOf } from './visibility';

/** The desks of a situation in the order of the finder. CSS shows what fits the answers. */
export function DeskList({ situation }: { situation: Situation }) {
  const locale = useLocale();
  return (
    <ol className="desks">
      {[...visibilityOf(finder, situation.id)].map(([id, visibility]) => {
        const desk = situation.desks.find(({ service }) => service === id);
        return (
          desk && (
            <DeskItem
              key={id}
              desk={desk}
              why={situation.words[locale].desks[id] ?? ''}
              visibility={visibility}
              isLocal={isForIslands(find(content, 'service', id).areaServed)}
            />
          )
        );
      })}
    </ol>
  );
}
