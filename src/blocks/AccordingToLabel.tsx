import { useLocale, useTranslations } from 'next-intl';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';

/** "According to the profile … (July 2020)", with a link to the source. */
export function AccordingToLabel({ source: id }: { source: string }) {
  const t = useTranslations('AccordingTo');
  const locale = useLocale();
  const { title, published } = find(content, 'source', id);
  const date = published === 'undated' ? t('undated') : formatDate(published, locale);
  return t.rich('label', { source: () => <a href={linkTo(`source/${id}`, locale)}>{title[locale]}</a>, date });
}
