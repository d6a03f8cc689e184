import { useLocale, useTranslations } from 'next-intl';
import { isCoveredBy } from '@/content/evidence';
import type { Service } from '@/content/model';
import { honestyQuestions } from '@/content/schema/service';
import { Fold } from '@/ui/Fold';
import { SourceNote } from './SourceNote';
import { FieldsNote } from './TranslationNote';

/**
 * Ten questions, the same for every service: the answers first, and then, in one sentence, what to ask at the beginning
 * because we do not know. An answer from the sources of the page as a whole has no note of its own: those stand at the
 * end of the page.
 */
export function HonestyCard({ service }: { service: Service }) {
  const t = useTranslations('Honesty');
  const tChannel = useTranslations('Channel');
  const locale = useLocale();
  const answers = service.words[locale].honesty;
  const known = honestyQuestions.flatMap((question) => {
    const evidence = service.honesty[question];
    return evidence === 'unknown' ? [] : [{ question, evidence }];
  });
  const unknown = honestyQuestions.filter((question) => service.honesty[question] === 'unknown');
  const ownSources = known.filter(({ evidence }) => !isCoveredBy(evidence, service));
  return (
    <section aria-labelledby="honesty">
      <h2 id="honesty" className="mb-2 text-h2">
        {t('title')}
      </h2>
      <FieldsNote document={service} fields={['honesty']} />
      {known.length > 0 && (
        <dl>
          {known.map(({ question }) => (
            <div key={question} className="line-above py-2">
              <dt className="font-bold">{t(question)}</dt>
              <dd>{answers[question]}</dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <p className="line-above pt-2">
          <b>{t('askFirst')}</b>{' '}
          {new Intl.ListFormat(locale, { type: 'conjunction' }).format(unknown.map((question) => t(`ask.${question}`)))}
          .
        </p>
      )}
      {ownSources.length > 0 && (
        <Fold title={tChannel('evidence')} size="small">
          <ul className="grid gap-1">
            {ownSources.map(({ question, evidence }) => (
              <li key={question}>
                {t(question)} <SourceNote {...evidence} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
