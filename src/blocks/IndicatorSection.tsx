import { useLocale, useTranslations } from 'next-intl';
import type { Indicator } from '@/content/model';
import { anchorOf } from '@/site/pages';
import { Prose } from './Prose';
import { SourceNote } from './SourceNote';
import { FieldsNote } from './TranslationNote';

/** A question of the national alert platform, with the answer then, the answer now, and the evidence for both. */
export function IndicatorSection({ indicator }: { indicator: Indicator }) {
  const t = useTranslations('Indicator');
  const locale = useLocale();
  const anchor = anchorOf(indicator, locale);
  const { title, summary } = indicator.words[locale];
  return (
    <section aria-labelledby={anchor} data-indicator={indicator.id} className="mt-12">
      <h2 id={anchor} className="text-h2">
        {title}
      </h2>
      <FieldsNote document={indicator} fields={['title', 'summary']} />
      <dl className="my-4 grid gap-4 md:grid-cols-2">
        {(['before', 'now'] as const).map((moment) => (
          <div key={moment} className={`bubble frame-line p-5 ${moment === 'now' ? 'bg-mint' : 'bg-sand'}`}>
            <dt>{t(moment)}</dt>
            <dd>
              <strong className="block text-h2">{t(indicator[moment].answer)}</strong>{' '}
              <SourceNote {...indicator[moment]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mb-4 text-lead">{summary}</p>
      <Prose document={indicator} within={anchor} />
    </section>
  );
}
