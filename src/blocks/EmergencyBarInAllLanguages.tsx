import { getTranslations } from 'next-intl/server';
import { locales, sourceLocale } from '@/i18n/locale';
import { emergencyParts } from './EmergencyLink';
import { QuickExit } from './QuickExit';

/** The emergency line in every language, for pages without a language of their own. */
export async function EmergencyBarInAllLanguages() {
  const lines = await Promise.all(
    locales.map(async (locale) => ({ locale, t: await getTranslations({ locale, namespace: 'EmergencyBar' }) })),
  );
  const label = lines.find(({ locale }) => locale === sourceLocale)?.t('label');
  return (
    <aside aria-label={label} className="safety-bar">
      <div className="mx-auto max-w-prose px-2 md:px-4">
        <div>
          {lines.map(({ locale, t }) => (
            <p key={locale} lang={locale}>
              {t.rich('text', emergencyParts)}
            </p>
          ))}
        </div>
        <QuickExit />
      </div>
    </aside>
  );
}
