import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { SourceNote } from '@/blocks/SourceNote';
import type { Indicator } from '@/content/model';
import { content } from '@/content/source';
import { anchorOf } from '@/site/pages';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The national alert platform: what Action 41 of the Digital Agenda asked, the answers then, and now. */
export function AlertPlatformPage({ page }: TemplateProps<'page'>) {
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      {content.indicator.map((indicator) => (
        <IndicatorSection key={indicator.id} indicator={indicator} />
      ))}
    </PageFrame>
  );
}

function IndicatorSection({ indicator }: { indicator: Indicator }) {
  const t = useTranslations('Indicator');
  const locale = useLocale();
  const anchor = anchorOf(indicator, locale);
  const { title, summary, body } = indicator.words[locale];
  return (
    <section aria-labelledby={anchor} data-indicator={indicator.id} className="mt-12">
      <h2 id={anchor} className="max-w-prose text-h2">
        {title}
      </h2>
      <dl className="my-4 grid max-w-prose gap-4 md:grid-cols-2">
        {(['before', 'now'] as const).map((moment) => (
          <div key={moment} className={`bubble p-5 ${moment === 'now' ? 'bg-mint' : 'bg-sand'}`}>
            <dt>{t(moment)}</dt>
            <dd>
              <strong className="block text-h2">{t(indicator[moment].answer)}</strong>
              <SourceNote {...indicator[moment]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mb-4 max-w-prose text-lead">{summary}</p>
      <Prose body={body} within={anchor} />
    </section>
  );
}
