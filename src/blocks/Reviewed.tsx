import { useLocale, useTranslations } from 'next-intl';
import type { DocumentWithWords } from '@/content/model';
import { documentDueOn, isOverdue } from '@/content/review';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/site/clock';
import { editAddress } from '@/site/repository';

/** Near the end of a page: when somebody last compared it with its sources, and where to change its words. */
export function Reviewed({ document }: { document: DocumentWithWords }) {
  const t = useTranslations('Reviewed');
  const locale = useLocale();
  if (document.type === 'update' || !document.reviewed) return null;
  const due = documentDueOn(document);
  const edit = editAddress(document, locale, process.env.REPOSITORY_URL);
  return (
    <p className="mt-8 max-w-prose line-above pt-4 text-soft" data-reviewed>
      {t('last', { date: formatDate(document.reviewed.on, locale) })}
      {due && isOverdue(due, builtOn) && ` ${t('overdue', { due: formatDate(due, locale) })}`}
      {edit && (
        <>
          {' '}
          <a href={edit}>{t('edit')}</a>
        </>
      )}
    </p>
  );
}
