import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/i18n/dates';
import { type Engines, toldSteps } from '@/site/engines';
import { Fold } from '@/ui/Fold';

/** Per browser, what Back, history and the quick exit do here: which version, when it was tried, and what came of it. */
export function EnginesMeasured({ engines: { on, engines } }: { engines: Engines }) {
  const t = useTranslations('EnginesMeasured');
  const locale = useLocale();
  return (
    <Fold title={<h2>{t('title')}</h2>}>
      <p>{t('how', { date: formatDate(on, locale) })}</p>
      {toldSteps.map((step) => (
        <section key={step} className="mt-3" aria-labelledby={`tried-${step}`}>
          <h3 id={`tried-${step}`}>{t(`steps.${step}`)}</h3>
          <ul>
            {engines.map(({ name, held }) => (
              <li key={name}>
                <span translate="no">{name}</span>: {t(`held.${held[step] ?? 'unknown'}`)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-3">{t('kept')}</p>
    </Fold>
  );
}
