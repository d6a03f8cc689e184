import { getTranslations } from 'next-intl/server';
import { locales, sourceLocale } from '@/i18n/locale';
import { EmergencyLink } from './EmergencyLink';

/** The emergency line in every language, for pages without a language of their own. */
export async function EmergencyBarInAllLanguages() {
  const lines = await Promise.all(
    locales.map(async (locale) => ({ locale, t: await getTranslations({ locale, namespace: 'EmergencyBar' }) })),
  );
  const label = lines.find(({ locale }) => locale === sourceLocale)?.t('label');
  return (
    <aside aria-label={label} className="bg-sun text-on-sun">
      {lines.map(({ locale, t }) => (
        <p key={locale} lang={locale} className="mx-auto max-w-prose px-4">
          {t.rich('text', { call: EmergencyLink })}
        </p>
      ))}
    </aside>
  );
}
