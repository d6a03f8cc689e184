import { useTranslations } from 'next-intl';

const filters = ['open', 'no-call', 'under-18'] as const;

/**
 * What makes the directory shorter, without a script: styles show and hide by what is ticked. Only what is open now needs
 * one, and does not show without. Nothing of it is kept or sent: there is no form.
 */
export function DirectoryFilters() {
  const t = useTranslations('DirectoryPage');
  return (
    <fieldset className="filters no-print">
      <legend className="sr-only">{t('filter')}</legend>
      {filters.map((name) => (
        <label key={name} className="target">
          <input type="checkbox" name={name} autoComplete="off" /> {t(`filters.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
