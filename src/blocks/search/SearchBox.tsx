import { useTranslations } from 'next-intl';
import { CrisisHelp } from './CrisisHelp';

/**
 * The field, the help in a crisis and the place for results. It needs its script, which shows it: what somebody types
 * stays in their browser, so there is nothing to send to and no form. Nothing outside it promises a field.
 */
export function SearchBox() {
  const t = useTranslations('SearchPage');
  return (
    <search data-search="" hidden className="max-w-prose">
      <label htmlFor="query" className="font-bold">
        {t('label')}
      </label>
      <input
        id="query"
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
        aria-describedby="query-hint"
        className="bubble mt-2 w-full bold-frame-petrol bg-card px-4 py-3 text-lead text-ink"
      />
      <p id="query-hint" className="mt-1 text-soft">
        {t('hint')}
      </p>
      <p role="status" data-search-status="" className="mt-3 font-bold sr-only" />
      <CrisisHelp />
      <h2 className="sr-only">{t('results')}</h2>
      <ol data-search-results="" className="mt-4 grid gap-3 empty:hidden" />
      <button type="button" data-search-more="" hidden className="button bubble mt-4">
        {t('more')}
      </button>
    </search>
  );
}
