import { useLocale, useTranslations } from 'next-intl';
import type { DocumentOf } from '@/content/model';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';
import { isWarningOn } from '@/site/updates';

/** What an update is, and its day. A warning names its last day, so that a page that is not built again tells it too. */
export function UpdateKind({ update }: { update: DocumentOf<'update'> }) {
  const t = useTranslations('UpdatesPage');
  const locale = useLocale();
  const { kind, date, until } = update;
  const day = formatDate(date, locale);
  if (kind === 'warning' && until) {
    return t(isWarningOn(update, builtOn) ? 'warning' : 'wasWarning', { date: day, until: formatDate(until, locale) });
  }
  return (
    <>
      {t(kind === 'correction' ? 'correction' : 'news')}, <time dateTime={date}>{day}</time>
    </>
  );
}
