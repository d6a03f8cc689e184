import { useTranslations } from 'next-intl';
import { find, type SituationDesk } from '@/content/model';
import { content } from '@/content/source';
import { onlyAges } from '@/site/directory';
import { readerWords } from './situation/readers';

/** For whom a desk of a situation is, when that is not everybody. */
export function ReaderChip({ desk }: { desk: SituationDesk }) {
  const t = useTranslations('Finder.whoAnswers');
  const readers = readerWords(desk.for, onlyAges(find(content, 'service', desk.service)), (who) => t(who));
  return readers && <span className="chip">{readers.join(', ')}</span>;
}
