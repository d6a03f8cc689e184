import { useLocale, useTranslations } from 'next-intl';
import { unsureLeadsTo } from '@/content/finder/answers';
import { find, type Situation } from '@/content/model';
import { content } from '@/content/source';
import { situationsByGroup } from '@/site/situations';
import { DoorSummary } from '../DoorSummary';
import { Outcome } from './Outcome';

/**
 * What is going on, in two steps: a door, and behind it a situation with its outcome. What is open alone stays in sight;
 * pressing it again is the way back. Who does not know what it is has a door of their own, with the outcome behind it.
 */
export function FinderDoors() {
  const t = useTranslations('Finder');
  const known = content.situation.filter(({ id }) => id !== unsureLeadsTo);
  return (
    <>
      <h2 className="sr-only">{t('what')}</h2>
      {situationsByGroup(known).map(({ group, situations }) => (
        <details key={group} className="door bubble">
          <summary>
            <DoorSummary group={group} />
            <Again />
          </summary>
          <h2 className="text-h3">{t('which')}</h2>
          {situations.map((situation) => (
            <Choice key={situation.id} situation={situation} />
          ))}
        </details>
      ))}
      <Choice situation={find(content, 'situation', unsureLeadsTo)} isDoor />
    </>
  );
}

function Choice({ situation, isDoor = false }: { situation: Situation; isDoor?: boolean }) {
  const t = useTranslations('Finder');
  const locale = useLocale();
  return (
    <details data-situation={situation.id} className={isDoor ? 'door bubble' : 'choice'}>
      <summary>
        {isDoor ? (
          <span>
            <b>{t('unsure')}</b> <span className="text-soft">{t('unsureHint')}</span>
          </span>
        ) : (
          <b>{situation.words[locale].title}</b>
        )}
        <Again />
      </summary>
      <Outcome situation={situation} />
    </details>
  );
}

/** On what is open: that pressing it again leads back to the choice. */
export function Again() {
  const t = useTranslations('Finder');
  return (
    <>
      {' '}
      <span className="again">
        <span className="sr-only">, </span>
        {t('again')}
      </span>
    </>
  );
}
