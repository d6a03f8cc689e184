import { useLocale, useTranslations } from 'next-intl';
import type { situationGroups } from '@/content/schema/situation';
import { situationsByGroup } from '@/content/situations';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Icon, type IconName } from '@/ui/Icon';

const icons: Record<(typeof situationGroups)[number], IconName> = {
  images: 'image',
  'people-online': 'alert',
  'accounts-and-money': 'lock',
  danger: 'house',
  talking: 'chat',
  'school-and-work': 'school',
};

/** Everything that can happen, behind six doors that open on the spot, without a script. */
export function SituationDoors() {
  const t = useTranslations('SituationGroups');
  const tHints = useTranslations('SituationGroupHints');
  const tHome = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <div className="doors">
      {situationsByGroup(content.situation).map(({ group, situations }) => (
        <details key={group} className="door bubble">
          <summary>
            <span className="petal">
              <Icon name={icons[group]} />
            </span>
            <span>
              <b>{t(group)}</b> <span className="text-soft">{tHints(group)}</span>
            </span>
          </summary>
          <ul>
            {situations.map(({ id, words }) => (
              <li key={id}>
                <a href={linkTo(`situation/${id}`, locale)} className="target">
                  {words[locale].title}
                </a>
              </li>
            ))}
          </ul>
          <p className="text-soft">
            {tHome.rich('trace', { finder: (words) => <a href={linkTo('page/find-help', locale)}>{words}</a> })}
          </p>
        </details>
      ))}
    </div>
  );
}
