import { useLocale, useTranslations } from 'next-intl';
import type { Guideline } from '@/content/model';
import { anchorOf } from '@/site/pages';
import { Prose } from './Prose';
import { SourceNote } from './SourceNote';
import { FieldsNote } from './TranslationNote';

/** What fits children of some ages: official advice, each line with what it binds to and its source, then our own tips. */
export function GuidelineSection({ guideline }: { guideline: Guideline }) {
  const t = useTranslations('TipsByAgePage');
  const locale = useLocale();
  const anchor = anchorOf(guideline, locale);
  const { title, summary } = guideline.words[locale];
  return (
    <section aria-labelledby={anchor} data-guideline={guideline.id} className="mb-6">
      <h2 id={anchor} className="text-h2">
        {title}
      </h2>
      <FieldsNote document={guideline} fields={['title', 'summary']} />
      <p>{summary}</p>
      <h3 className="mt-2 text-h3">{t('rules')}</h3>
      <ul className="list-disc pl-5">
        {guideline.rules.map(({ what, kind, sources, asOf }) => (
          <li key={what[locale]}>
            {what[locale]} <span className="chip">{t(kind)}</span>{' '}
            <span className="text-small">
              <SourceNote sources={sources} asOf={asOf} />
            </span>
          </li>
        ))}
      </ul>
      <h3 className="mt-2 text-h3">{t('tips')}</h3>
      <Prose document={guideline} within={anchor} />
    </section>
  );
}
