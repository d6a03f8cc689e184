import { useLocale, useTranslations } from 'next-intl';
import { find, type Situation, type SituationDesk } from '@/content/model';
import { isForIslands } from '@/content/schema/channel';
import { content } from '@/content/source';
import { Fold } from '@/ui/Fold';
import { Section } from '@/ui/Section';
import { WithoutCallingLink } from '../WithoutCallingLink';
import { DeskRow } from './DeskRow';

type Props = { situation: Situation; desks: readonly SituationDesk[] };

/** The other desks of a situation, a row each; those for the islands alone in a fold of their own, behind the others. */
export function DeskRows({ situation, desks }: Props) {
  const t = useTranslations('SituationPage');
  const locale = useLocale();
  const { desks: why, withoutCalling } = situation.words[locale];
  const isOnIslands = ({ service }: SituationDesk) => isForIslands(find(content, 'service', service).areaServed);
  const rows = (some: readonly SituationDesk[]) => (
    <ul>
      {some.map((desk) => (
        <DeskRow key={desk.service} desk={desk} why={why[desk.service] ?? ''} />
      ))}
    </ul>
  );
  const islands = desks.filter(isOnIslands);
  return (
    <Section id="desks" title={t('others')}>
      {rows(desks.filter((desk) => !isOnIslands(desk)))}
      {withoutCalling && (
        <p className="line-above py-2">
          <b>{t('withoutCalling')}.</b> {withoutCalling}
        </p>
      )}
      <WithoutCallingLink />
      {islands.length > 0 && <Fold title={t('islands')}>{rows(islands)}</Fold>}
    </Section>
  );
}
