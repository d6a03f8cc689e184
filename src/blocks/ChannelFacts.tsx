import { useLocale, useTranslations } from 'next-intl';
import { closuresAhead } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';

/** What somebody must know before they try this way: an editor's note, days on which it is closed, and from where it works. */
export function ChannelFacts({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { note, reachableFrom } = channel;
  return (
    <>
      {note && <p className="text-small">{note[locale]}</p>}
      {closuresAhead(channel, builtOn).map(({ on, reason }) => (
        <p key={on}>
          <b>{t('closed', { date: formatDate(on, locale) })}.</b> {reason[locale]}
        </p>
      ))}
      {reachableFrom && (
        <p className="text-small">
          {t('reachableFrom')}: {reachableFrom.map((place) => t(`places.${place}`)).join(', ')}.
        </p>
      )}
    </>
  );
}
