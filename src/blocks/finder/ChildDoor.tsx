import { useLocale, useTranslations } from 'next-intl';
import { isDayAndNight } from '@/content/channels';
import { withoutLinks } from '@/content/desk-links';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linesOf } from '@/lib/sentence';
import { linkTo } from '@/site/site';
import type { ChildSituation } from '@/site/situations';
import { DoorDrawing } from '@/ui/DoorDrawing';
import { DeskWays } from '../DeskWays';
import { StepText } from '../StepText';
import { FirstWay } from '../situation/FirstWay';
import { Title } from '../Title';
import { FieldsNote } from '../TranslationNote';
import { Again } from './FinderDoors';

/** A door for a child: a drawing with few words, and behind it what to do, sentence by sentence, and whom to call. */
export function ChildDoor({ situation }: { situation: ChildSituation }) {
  const t = useTranslations('ChildrenPage');
  const locale = useLocale();
  const { id, young, words } = situation;
  const service = find(content, 'service', young.desk);
  const text = words[locale].young;
  if (!text) throw new Error(`Situation ${id} has no words for its door`);
  return (
    <details data-situation={id} className="door bubble">
      <summary>
        <DoorDrawing name={young.drawing} />
        <b>{withoutLinks(text.door)}</b>
        <Again />
      </summary>
      <FieldsNote document={situation} fields={['young']} />
      <ul className="advice-do bubble">
        {linesOf(text.do).map((line) => (
          <li key={line}>
            <p>
              <StepText text={line} />
            </p>
          </li>
        ))}
      </ul>
      <div data-service={service.id} className="bubble act mt-3">
        <p className="mb-2 text-lead font-bold">
          {t.rich('talk', {
            desk: () => (
              <a href={linkTo(`service/${service.id}`, locale)}>
                <Title document={service} isShort />
              </a>
            ),
          })}
        </p>
        <FirstWay service={service} />
        <DeskWays service={service} from={1} />
        {!service.channels.some(isDayAndNight) && <p>{t('closed')}</p>}
      </div>
      <p className="mt-3">
        <a href={linkTo(`situation/${id}`, locale)} className="target">
          {t('more')}
          <span className="sr-only">: {withoutLinks(text.door)}</span>
        </a>
      </p>
    </details>
  );
}
