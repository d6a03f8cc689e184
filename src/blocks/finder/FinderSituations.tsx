import { useLocale, useTranslations } from 'next-intl';
import { unsureLeadsTo } from '@/content/finder/answers';
import type { Situation } from '@/content/model';
import { situationsByGroup } from '@/content/situations';
import { content } from '@/content/source';
import { FinderOption } from './FinderQuestion';
import { Outcome } from './Outcome';

/** The question what is going on. Each outcome stands right below its answer, and shows when that is chosen. */
export function FinderSituations() {
  const t = useTranslations('Finder');
  const tGroups = useTranslations('SituationGroups');
  return (
    <fieldset>
      <legend>
        <h2 className="text-h2">{t('what')}</h2>
      </legend>
      {situationsByGroup(content.situation).map(({ group, situations }) => (
        <div key={group} className="mt-4">
          <h3 className="mb-2 text-h3">{tGroups(group)}</h3>
          <div className="grid gap-2">
            {situations.map((situation) => (
              <Choice key={situation.id} situation={situation} />
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

function Choice({ situation }: { situation: Situation }) {
  const t = useTranslations('Finder');
  const locale = useLocale();
  return (
    <div className="finder-choice grid gap-2">
      <FinderOption type="radio" name="what" value={situation.id} text={situation.words[locale].title} />
      {situation.id === unsureLeadsTo && <FinderOption type="radio" name="what" value="unsure" text={t('unsure')} />}
      <Outcome situation={situation} />
    </div>
  );
}
