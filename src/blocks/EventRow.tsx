import { useLocale, useTranslations } from 'next-intl';
import type { CalendarEvent } from '@/content/model';
import { formatDate } from '@/i18n/dates';
import { daysOf } from '@/site/calendar';
import { eventFile } from '@/site/files/calendar';
import { anchorOf, findPage } from '@/site/pages';
import { pages } from '@/site/site';
import { SourceNote } from './SourceNote';

/** A date of the calendar: when, what, where and by whom, with its source; what is still ahead can be kept. */
export function EventRow({ event, isPast = false }: { event: CalendarEvent; isPast?: boolean }) {
  const t = useTranslations('CalendarPage');
  const locale = useLocale();
  const { from, until, place, organiser, url } = event;
  const date = (value: string) => <time dateTime={value}>{formatDate(value, locale)}</time>;
  return (
    <li id={anchorOf(event, locale)} data-event={event.id} className="line-above py-3 target:bg-mint">
      <p className="text-soft">
        {t(`kinds.${event.kind}`)}
        {(from || until) && ', '}
        {from && date(from)}{' '}
        {until && (
          <>
            {t(from ? 'to' : 'until')} {date(until)}
          </>
        )}
      </p>
      <h3 className="text-h3">{url ? <a href={url}>{event.title[locale]}</a> : event.title[locale]}</h3>
      <p>{event.about[locale]}</p>
      <p className="text-small">
        {place && t('place', { place: place[locale] })} {organiser && t('organiser', { organiser })}{' '}
        <SourceNote sources={event.sources} asOf={event.asOf} />{' '}
        {!isPast && daysOf(event) && (
          <a
            href={eventFile(findPage(pages, 'page', 'calendar'), event, locale)}
            download=""
            className="target no-print"
            aria-label={t('keepNamed', { title: event.title[locale] })}
          >
            {t('keep')}
          </a>
        )}
      </p>
    </li>
  );
}
