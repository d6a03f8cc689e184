import { useLocale, useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { ClosedDays } from './ClosedDays';

/** What somebody must know before they try this way: an editor's note, days on which it is closed, and from where it works. */
export function ChannelFacts({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { note, reachableFrom } = channel;
  return (
    <>
      {note && <p className="text-small">{note[locale]}</p>}
      <ClosedDays channel={channel} />
      {reachableFrom && (
        <p className="text-small">
          {t('reachableFrom')}: {reachableFrom.map((place) => t(`places.${place}`)).join(', ')}.
        </p>
      )}
    </>
  );
}
