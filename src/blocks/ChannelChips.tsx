import { useLocale, useTranslations } from 'next-intl';
import { isChecked } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { languageNames } from '@/lib/language-names';
import { Icon } from '@/ui/Icon';
import { OpenState } from './OpenState';

/** What decides at a glance: open now, free, in which language, and that a person has checked it. */
export function ChannelChips({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { cost, languages, check } = channel;
  return (
    <>
      <OpenState channel={channel} />{' '}
      {cost?.status === 'current' && !cost.age?.isWorn && (
        <span className="chip">
          {t(`costs.${cost.value}`)}
          {cost.age && ` ${t('costSince', { date: formatDate(cost.age.since, locale) })}`}
        </span>
      )}{' '}
      {languages && <span className="chip">{languageNames(languages, locale)}</span>}{' '}
      {isChecked(channel) && check && (
        <span className="chip">
          <Icon name="tick" size={16} />
          {t('checkedOn', { date: formatDate(check.on, locale) })}
        </span>
      )}
    </>
  );
}
