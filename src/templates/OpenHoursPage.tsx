import { useTranslations } from 'next-intl';
import { OpenDay } from '@/blocks/OpenDay';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { openDays } from '@/site/open-hours';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

const clocks = ['Europe/Amsterdam', 'America/Kralendijk'] as const;

/** Who is open when, per day of the week: by the clock of the Netherlands, then by that of the islands. */
export function OpenHoursPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('OpenHoursPage');
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <div className="max-w-prose">
        {clocks.map((timeZone) => (
          <Section
            key={timeZone}
            id={timeZone.replace('/', '-').toLowerCase()}
            title={t(`clock.${timeZone}`)}
            className="mt-6"
          >
            {openDays(content.service, timeZone, builtOn).map((group) => (
              <OpenDay key={group.days.join()} {...group} />
            ))}
          </Section>
        ))}
      </div>
    </PageFrame>
  );
}
