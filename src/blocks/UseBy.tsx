import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';
import { addMonths } from '@/lib/dates';
import { origin } from '@/lib/origin';
import type { SitePage } from '@/site/pages';

/** Paper does not change with a number: until when a sheet may be handed out, a month, and where the newest one stands. */
export function UseBy({ page }: { page: SitePage }) {
  const t = useTranslations('UseBy');
  const locale = useLocale();
  return (
    <p className="line-above mt-4 pt-2">
      {t('until', { date: formatDate(addMonths(builtOn, 1), locale) })}{' '}
      <span translate="no">{(origin + page.addresses[locale]).replace('https://', '')}</span>
    </p>
  );
}
