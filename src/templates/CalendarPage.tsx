import { useLocale, useTranslations } from 'next-intl';
import { EventRow } from '@/blocks/EventRow';
import { Prose } from '@/blocks/Prose';
import { StructuredDataScripts } from '@/blocks/StructuredDataScripts';
import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { calendarOn, daysOf } from '@/site/calendar';
import { calendarFeed } from '@/site/files/calendar';
import { eventsData } from '@/site/structured-lists';
import { Fold } from '@/ui/Fold';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What is ahead on the day of the build, then what has no date yet; what is over stays, in a fold. */
export function CalendarPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('CalendarPage');
  const locale = useLocale();
  const { coming, undated, past } = calendarOn(content.event, builtOn);
  return (
    <PageFrame page={page}>
      <div className="max-w-prose">
        <Section id="coming" title={t('coming')}>
          {coming.length === 0 && <p>{t('nothing')}</p>}
          <ul>
            {coming.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
          {coming.some(daysOf) && (
            <p>
              <a href={calendarFeed(page, locale)} className="target">
                {t('feed')}
              </a>
            </p>
          )}
        </Section>
        <Section id="undated" title={t('undated')} className="mt-6">
          <ul>
            {undated.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </Section>
        <Fold title={<h2>{t('past')}</h2>} id="past">
          <ul>
            {past.map((event) => (
              <EventRow key={event.id} event={event} isPast />
            ))}
          </ul>
        </Fold>
        <Prose document={page.document} />
      </div>
      <StructuredDataScripts items={[eventsData(content.event, locale)]} />
    </PageFrame>
  );
}
