import { useLocale, useTranslations } from 'next-intl';
import type { Situation } from '@/content/model';
import { linkTo } from '@/site/site';
import { NightDesks } from '../NightDesks';
import { StepText } from '../StepText';
import { FieldsNote } from '../TranslationNote';
import { DeskList } from './DeskList';

/** What the finder answers to one situation: what to do, who can help, what happens then. */
export function Outcome({ situation }: { situation: Situation }) {
  const t = useTranslations('Outcome');
  const locale = useLocale();
  const { id, steps, words } = situation;
  const { title, steps: stepWords, after, withoutCalling } = words[locale];
  return (
    <section data-outcome={id} aria-labelledby={`outcome-${id}`}>
      <h2 id={`outcome-${id}`} tabIndex={-1}>
        <span className="sr-only">{title}:</span> {t('title')}
      </h2>
      <FieldsNote document={situation} fields={['title', 'steps', 'desks', 'withoutCalling', 'after']} />
      <ol className="advice-do bubble">
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              <StepText text={stepWords[step.id] ?? ''} />
            </p>
          </li>
        ))}
      </ol>
      <h3>{t('desks')}</h3>
      {withoutCalling && (
        <p className="no-call-only">
          <b>{t('withoutCalling')}.</b> {withoutCalling}
        </p>
      )}
      <DeskList situation={situation} />
      <NightDesks situation={situation} headingLevel={3} />
      <p data-doubt="islands abroad">{t('nightDoubt')}</p>
      <h3>{t('after')}</h3>
      <p>{after}</p>
      <p>
        <a href={linkTo(`situation/${id}`, locale)}>{t('more')}</a> {t('moreTrace')}
      </p>
    </section>
  );
}
