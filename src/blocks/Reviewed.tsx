import { useLocale, useTranslations } from 'next-intl';
import { distinctChannels, isChecked } from '@/content/channels';
import { type DocumentWithWords, find } from '@/content/model';
import { documentDueOn, isOverdue } from '@/content/review';
import type { Channel } from '@/content/schema/channel';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';
import { editAddress } from '@/site/repository';

/**
 * At the foot of a page: when somebody last compared it with its sources, how many of its numbers and addresses a person
 * has tried, and where to change its words.
 */
export function Reviewed({ document }: { document: DocumentWithWords }) {
  const t = useTranslations('Reviewed');
  const locale = useLocale();
  if (document.type === 'update' || !document.reviewed) return null;
  const due = documentDueOn(document);
  const contacts = contactsOn(document);
  const checked = contacts.filter(isChecked).length;
  const edit = editAddress(document, locale, process.env.REPOSITORY_URL);
  return (
    <span data-reviewed>
      {t('last', { date: formatDate(document.reviewed.on, locale) })}
      {due && isOverdue(due, builtOn) && ` ${t('overdue', { due: formatDate(due, locale) })}`}
      {contacts.length > 0 && ` ${t('contacts', { checked, contacts: contacts.length })}`}
      {edit && (
        <>
          {' '}
          <a href={edit}>{t('edit')}</a>
        </>
      )}
    </span>
  );
}

/** The numbers and addresses that the page of a document gives as a way to get in touch. */
function contactsOn(document: DocumentWithWords): Channel[] {
  switch (document.type) {
    case 'service':
    case 'node':
      return distinctChannels(document.channels);
    case 'situation':
      return document.desks.flatMap(({ service }) => distinctChannels(find(content, 'service', service).channels));
    default:
      return [];
  }
}
