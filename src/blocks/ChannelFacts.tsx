import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { closuresAhead, hasUnknownHours } from '@/content/channels';
import { isCoveredBy, type Provenance } from '@/content/evidence';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { languageNames } from '@/lib/language-names';
import { builtOn } from '@/site/clock';
import { HoursText } from './HoursText';
import { SourceNote } from './SourceNote';

/** When a channel is open, what it costs, in which languages and from where. What is not known is left out. */
export function ChannelFacts({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { hours, cost, languages, reachableFrom, timeZone } = channel;
  const ownSource = (fact: Provenance) => !isCoveredBy(fact, channel) && <SourceNote {...fact} />;
  const facts: [name: string, value: ReactNode][] = [];
  if (hours?.status === 'current') {
    facts.push([
      t('hours'),
      <>
        <HoursText value={hours.value} timeZone={timeZone} />. {ownSource(hours)}
      </>,
    ]);
  }
  if (hasUnknownHours(channel)) {
    facts.push([t('hours'), t('unknown')]);
  }
  for (const { on, reason } of closuresAhead(channel, builtOn)) {
    facts.push([t('closed', { date: formatDate(on, locale) }), reason[locale]]);
  }
  if (cost?.status === 'current') {
    facts.push([
      t('cost'),
      <>
        {t(`costs.${cost.value}`)}. {ownSource(cost)}
      </>,
    ]);
  }
  if (languages) facts.push([t('languages'), languageNames(languages, locale)]);
  if (reachableFrom) {
    facts.push([t('reachableFrom'), reachableFrom.map((place) => t(`places.${place}`)).join(', ')]);
  }
  if (facts.length === 0) return null;
  return (
    <dl className="mt-1">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="inline font-bold">{name}: </dt>
          <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
