import { useLocale, useTranslations } from 'next-intl';
import { find, type SituationDesk } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { readerWords } from './situation/readers';

/** A desk of a situation by name, with for whom it is when that is not everybody. */
export function DeskName({ desk }: { desk: SituationDesk }) {
  const t = useTranslations('Finder.whoAnswers');
  const locale = useLocale();
  const readers = readerWords(desk.for, (who) => t(who));
  return (
    <p>
      <a href={linkTo(`service/${desk.service}`, locale)} className="target font-bold">
        {find(content, 'service', desk.service).words[locale].title}
      </a>{' '}
      {readers && <span className="chip">{readers.join(', ')}</span>}
    </p>
  );
}
