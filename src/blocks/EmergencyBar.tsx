import { useTranslations } from 'next-intl';
import { EmergencyLink } from './EmergencyLink';

/** One line above everything: in danger, call 112. */
export function EmergencyBar() {
  const t = useTranslations('EmergencyBar');
  return (
    <aside aria-label={t('label')} className="bg-sun text-on-sun">
      <p className="mx-auto max-w-page px-4">{t.rich('text', { call: EmergencyLink })}</p>
    </aside>
  );
}
