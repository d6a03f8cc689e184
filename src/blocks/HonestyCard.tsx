import { useLocale, useTranslations } from 'next-intl';
import { dangerServices } from '@/content/emergency-numbers';
import type { Service } from '@/content/model';
import { Fold } from '@/ui/Fold';
import { isCoveredBy } from './evidence';
import { type Answer, knownAnswers, unknownQuestions } from './honesty';
import { SourceNote } from './SourceNote';
import { FieldsNote } from './TranslationNote';

/**
 * Ten questions, the same for every service. First what makes somebody dare: who hears of it, what it costs, what it is
 * not for. Then, in one sentence, what to ask at the beginning because we do not know; the other answers stand in a fold.
 * An answer from the sources of the page as a whole has no note of its own: those stand at the end of the page.
 */
export function HonestyCard({ service }: { service: Service }) {
  const t = useTranslations('Honesty');
  const locale = useLocale();
  const { first, others } = knownAnswers(service, locale);
  const unknown = unknownQuestions(service).map((question) => t(`ask.${question}`));
  const toAsk = unknown.length > 0 && `${new Intl.ListFormat(locale, { type: 'conjunction' }).format(unknown)}.`;
  // Nobody in danger has a question to ask first.
  const isForDanger = dangerServices.includes(service.id);
  const ownSources = [...first, ...others].filter(({ evidence }) => !isCoveredBy(evidence, service));
  const list = (answers: readonly Answer[]) =>
    answers.length > 0 && (
      <dl className="text-small">
        {answers.map(({ questions, text }) => (
          <div key={text} className="line-above py-1">
            <dt className="inline font-bold">{questions.map((question) => t(question)).join(' ')}</dt>{' '}
            <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
    );
  return (
    <section aria-labelledby="honesty">
      <h2 id="honesty" className="mb-2 text-h2">
        {t('title')}
      </h2>
      <FieldsNote document={service} fields={['honesty']} />
      {list(first)}
      {toAsk && !isForDanger && (
        <p className="line-above pt-2 text-small">
          <b>{t('askFirst')}</b> {toAsk}
        </p>
      )}
      {(others.length > 0 || ownSources.length > 0 || (toAsk && isForDanger)) && (
        <Fold title={t('more', { count: others.length })}>
          {list(others)}
          {toAsk && isForDanger && (
            <p className="text-small">
              {t('unknown')} {toAsk}
            </p>
          )}
          {ownSources.length > 0 && (
            <ul className="grid gap-1 text-small">
              {ownSources.map(({ questions, evidence }) => (
                <li key={questions.join()}>
                  {questions.map((question) => t(question)).join(' ')} <SourceNote {...evidence} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}
