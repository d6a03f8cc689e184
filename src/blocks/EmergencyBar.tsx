import { useTranslations } from 'next-intl';

/** One line above everything: in danger, call 112. */
export function EmergencyBar() {
  const t = useTranslations('EmergencyBar');
  return (
    <aside aria-label={t('label')} className="bg-sun text-on-sun">
      <p className="mx-auto max-w-page px-4">
        {t.rich('text', {
          call: (chunks) => (
            <a href="tel:112" className="inline-flex min-h-11 min-w-11 items-center px-1 font-bold text-on-sun">
              {chunks}
            </a>
          ),
        })}
      </p>
    </aside>
  );
}
