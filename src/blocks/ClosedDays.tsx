import { useLocale, useTranslations } from 'next-intl';
import { closuresAhead } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { daysOf } from '@/content/schema/closure';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';

/** The days ahead on which a way is closed, each with the reason. */
export function ClosedDays({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  return closuresAhead(channel, builtOn).map((closure) => {
    const { from, until } = daysOf(closure);
    const dates = { from: formatDate(from, locale), until: formatDate(until, locale) };
    return (
      <p key={from}>
        <b>{from === until ? t('closed', { date: dates.from }) : t('closedFrom', dates)}.</b> {closure.reason[locale]}
      </p>
    );
  });
}
