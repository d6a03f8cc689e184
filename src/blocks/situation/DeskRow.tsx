import { useLocale, useTranslations } from 'next-intl';
import { DeskWays } from '@/blocks/DeskWays';
import { ReaderChip } from '@/blocks/ReaderChip';
import { Title } from '@/blocks/Title';
import { find, type SituationDesk } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';

type Props = {
  desk: SituationDesk;
  /** Why this desk, in one line. */
  why: string;
};

/** One of the other desks of a situation: its name and the first way to reach it; why, and how else, behind the name. */
export function DeskRow({ desk, why }: Props) {
  const t = useTranslations('SituationPage');
  const locale = useLocale();
  const service = find(content, 'service', desk.service);
  return (
    <li data-service={service.id} className="desk-row">
      <Fold
        title={
          <>
            <Title document={service} /> <ReaderChip desk={desk} />
          </>
        }
      >
        <p>{why}</p>
        <DeskWays service={service} from={1} />
        <a href={linkTo(`service/${service.id}`, locale)}>{t('about', { desk: service.words[locale].title })}</a>
      </Fold>
      <DeskWays service={service} to={1} />
    </li>
  );
}
