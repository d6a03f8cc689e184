import { useTranslations } from 'next-intl';
import { Choices } from '@/ui/Choices';

const filters = ['open', 'no-call', 'under-18'] as const;

/**
 * What makes the directory shorter, without a script: styles show and hide by what is ticked. Only what is open now needs
 * one, and does not show without. Nothing of it is kept or sent.
 */
export function DirectoryFilters() {
  const t = useTranslations('DirectoryPage');
  return (
    <Choices className="no-print">
      <fieldset className="filters">
        <legend className="sr-only">{t('filter')}</legend>
        {filters.map((name) => (
          <label key={name} className="target">
            <input type="checkbox" name={name} /> {t(`filters.${name}`)}
          </label>
        ))}
      </fieldset>
    </Choices>
  );
}
