import { useLocale, useTranslations } from 'next-intl';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { situationsByGroup } from '@/site/situations';
import { DoorSummary } from './DoorSummary';

/** Everything that can happen, behind six doors that open on the spot, without a script. */
export function SituationDoors() {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <div className="doors">
      {situationsByGroup(content.situation).map(({ group, situations }) => (
        <details key={group} className="door bubble">
          <summary>
            <DoorSummary group={group} />
          </summary>
          <p className="text-soft">
            {t.rich('trace', { finder: (words) => <a href={linkTo('page/find-help', locale)}>{words}</a> })}
          </p>
          <ul>
            {situations.map(({ id, words }) => (
              <li key={id}>
                <a href={linkTo(`situation/${id}`, locale)} className="target">
                  {words[locale].title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
