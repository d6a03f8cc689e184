import { useTranslations } from 'next-intl';
import type { situationGroups } from '@/content/schema/situation';
import { Icon, type IconName } from '@/ui/Icon';

type Group = (typeof situationGroups)[number];

const icons: Record<Group, IconName> = {
  images: 'image',
  'people-online': 'alert',
  'accounts-and-money': 'lock',
  danger: 'house',
  talking: 'chat',
  'school-and-work': 'school',
};

/** What stands on the door of a group of situations: its sign, its name, and what is behind it in a few words. */
export function DoorSummary({ group }: { group: Group }) {
  const t = useTranslations('SituationGroups');
  const tHints = useTranslations('SituationGroupHints');
  return (
    <>
      <span className="petal">
        <Icon name={icons[group]} />
      </span>
      <span>
        <b>{t(group)}</b>
        <span className="sr-only">:</span> <span className="text-soft">{tHints(group)}</span>
      </span>
    </>
  );
}
