import { useLocale, useTranslations } from 'next-intl';
import type { Situation } from '@/content/model';
import { linkTo } from '@/site/site';
import { BoldStart } from '@/ui/BoldStart';
import { FieldsNote } from '../TranslationNote';
import { DeskList } from './DeskList';
import { EmergencyOfPlace } from './EmergencyOfPlace';
import { SuicideLine } from './SuicideLine';

/** What the finder answers to one situation: who can help, in every order that an answer gives; steps; what then. */
export function Outcome({ situation }: { situation: Situation }) {
  const t = useTranslations('Outcome');
  const locale = useLocale();
  const { id, suicideLine, desks, steps, words } = situation;
  const { title, steps: stepWords, after, withoutCalling } = words[locale];
  return (
    <section
      data-outcome={id}
      aria-labelledby={`outcome-${id}`}
      className="bubble mb-4 grid gap-4 bold-frame-petrol bg-sand p-4 md:p-5"
    >
      <h4 id={`outcome-${id}`} tabIndex={-1} className="text-h2">
        {t('title')}
        <span className="sr-only">: {title}</span>
      </h4>
      <FieldsNote document={situation} fields={['title', 'steps', 'desks', 'withoutCalling', 'after']} />
      <div className="advice-do bubble">
        <h5 className="text-h3">{t('steps')}</h5>
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              <p>
                <BoldStart text={stepWords[step.id] ?? ''} />
              </p>
            </li>
          ))}
        </ol>
      </div>
      <EmergencyOfPlace />
      <h5 className="text-h3">{t('desks')}</h5>
      {withoutCalling && (
        <p className="no-call-only">
          <strong>{t('withoutCalling')}.</strong> {withoutCalling}
        </p>
      )}
      {desks.map((list) => (
        <DeskList key={list.for[0]} situation={situation} desks={list} />
      ))}
      {suicideLine && <SuicideLine isInFinder />}
      <h5 className="text-h3">{t('after')}</h5>
      <p>{after}</p>
      <p>
        <a href={linkTo(`situation/${id}`, locale)} className="target">
          {t('more')}
        </a>{' '}
        {t('moreTrace')}
      </p>
    </section>
  );
}
