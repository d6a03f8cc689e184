import { useLocale, useTranslations } from 'next-intl';
import { isCoveredBy } from '@/content/evidence';
import type { Service } from '@/content/model';
import { honestyQuestions } from '@/content/schema/service';
import { SourceNote } from './SourceNote';
import { FieldsNote } from './TranslationNote';

/**
 * Ten questions, the same for every service and in the same order. What we do not know is said. An answer from the
 * sources of the page as a whole has no note of its own: those stand at the end of the page.
 */
export function HonestyCard({ service }: { service: Service }) {
  const t = useTranslations('Honesty');
  const locale = useLocale();
  const answers = service.words[locale].honesty;
  return (
    <section aria-labelledby="honesty" className="bubble frame-line bg-sand p-4 md:p-5">
      <h2 id="honesty" className="text-h2">
        {t('title')}
      </h2>
      <FieldsNote document={service} fields={['honesty']} />
      <dl className="mt-3">
        {honestyQuestions.map((question) => {
          const evidence = service.honesty[question];
          const isUnknown = evidence === 'unknown';
          return (
            <div key={question} className="grid gap-x-4 line-above py-2 md:grid-cols-2">
              <dt className={isUnknown ? 'text-soft' : 'font-bold'}>{t(question)}</dt>
              <dd className={isUnknown ? 'text-soft' : ''}>
                {isUnknown ? t('unknown') : answers[question]}{' '}
                {!isUnknown && !isCoveredBy(evidence, service) && <SourceNote {...evidence} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
