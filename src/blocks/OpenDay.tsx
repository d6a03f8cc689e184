import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Interval } from '@/lib/hours/schedule';
import { weekdayName } from '@/lib/time-words';
import type { OpenDays, OpenRow } from '@/site/open-hours';
import { Fold } from '@/ui/Fold';
import { ChannelLink } from './ChannelLink';
import { PageLink } from './mdx/PageLink';

/** Some days of the week with who is open on them: a table that is its own chart, a strip of 24 hours beside each desk. */
export function OpenDay({ days, rows }: OpenDays) {
  const t = useTranslations('OpenHoursPage');
  const locale = useLocale();
  const names = days.map((day) => weekdayName(day, locale));
  const name = new Intl.ListFormat(locale).format(names);
  return (
    <Fold title={name}>
      <table className="w-full text-left">
        <caption className="sr-only">{t('caption', { days: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk')}</th>
            <th scope="col">{t('hours')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.service.id}-${row.hours}`} {...row} />
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function Row({ service, channels, hours }: OpenRow) {
  const t = useTranslations('Hours');
  const clock = (minutes: number) =>
    t('clock', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') });
  return (
    <tr>
      <th scope="row" className="py-2 pr-2 align-top">
        <PageLink to={`service/${service.id}`} />
        {channels.map((channel) => (
          <Fragment key={channel.id}>
            {' '}
            <span className="block font-normal">
              <ChannelLink channel={channel} />
            </span>
          </Fragment>
        ))}
      </th>
      <td className="w-2/5 py-2 align-top">
        <Strip hours={hours} />
        {hours.map(([from, to]) => t('times', { from: clock(from), to: clock(to) })).join(', ')}
      </td>
    </tr>
  );
}

/** A day from midnight to midnight, with a line every six hours. Decorative: the hours stand beside it. */
function Strip({ hours }: { hours: readonly Interval[] }) {
  return (
    <svg
      viewBox="0 0 1440 200"
      width="180"
      height="25"
      className="w-full text-petrol"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d={hours.map(([from, to]) => `M${from} 40h${to - from}v120h${from - to}z`).join('')} />
      <path d="M0 0v200M360 0v200M720 0v200M1080 0v200M1440 0v200" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}
