import { useTranslations } from 'next-intl';
import { emergencyParts } from './EmergencyLink';
import { QuickExit } from './QuickExit';

/** One line above everything that stays in sight: in danger, call 112; and the way out of this site. */
export function EmergencyBar() {
  const t = useTranslations('EmergencyBar');
  return (
    <aside aria-label={t('label')} className="safety-bar">
      <div className="mx-auto max-w-page px-2 md:px-4">
        <p>{t.rich('text', emergencyParts)}</p>
        <QuickExit />
      </div>
    </aside>
  );
}
