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
    <section aria-labelledby={anchor} data-indicator={indicator.id} className="mt-6">
      <h2 id={anchor} className="text-h3">
        {title}
      </h2>
      <FieldsNote document={indicator} fields={['title', 'summary']} />
      <dl className="my-2">
        {(['before', 'now'] as const).map((moment) => (
          <div key={moment}>
            <dt className="inline">{t(moment)}:</dt>{' '}
            <dd className="inline">
              <strong>{t(indicator[moment].answer)}</strong>{' '}
              <span className="text-small">
                <SourceNote {...indicator[moment]} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{summary}</p>
      <Prose document={indicator} within={anchor} isFolded />
    </section>
  );
}
