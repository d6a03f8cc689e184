import { useLocale } from 'next-intl';
import { find, type SituationDesk } from '@/content/model';
import { whoAnswers } from '@/content/schema/situation';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { DeskWays } from '../DeskWays';
import { ReaderChip } from '../ReaderChip';
import { Title } from '../Title';
import type { Visibility } from './visibility';

type Props = {
  desk: SituationDesk;
  /** Why this desk, in one line. */
  why: string;
  /** In which cases the desk and its channels do not show. */
  visibility: Visibility;
  /** It is for the islands alone. */
  isLocal: boolean;
};

/** A desk in an outcome: its name, for whom, why it is there, and the ways to reach it. */
export function DeskItem({ desk, why, visibility, isLocal }: Props) {
  const locale = useLocale();
  const service = find(content, 'service', desk.service);
  return (
    <li
      data-service={service.id}
      data-who={desk.for.length < whoAnswers.length ? desk.for.join(' ') : undefined}
      data-alternative={desk.alternative ? '' : undefined}
      data-local={isLocal ? '' : undefined}
      data-hide={visibility.hide.join(' ') || undefined}
      className="desk-row"
    >
      <a href={linkTo(`service/${service.id}`, locale)}>
        <Title document={service} />
      </a>{' '}
      <ReaderChip desk={desk} />
      <p>{why}</p>
      <DeskWays service={service} ways={visibility.channels} />
    </li>
  );
}
