import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locale';

/** Where the quick exit leads: news, the same for everybody, plausible on any screen. */
const destination = 'https://nos.nl/';

/**
 * A way out of this site, on every page. A plain link without a script; with it the page is emptied at once and its
 * place in the history taken. The status beside it tells screen readers how far three times Shift has come.
 */
export function QuickExit() {
  const t = useTranslations('QuickExit');
  return <ExitLink label={t('label')} hint={t('hint')} />;
}

type Props = {
  label: string;
  hint?: string;
  /** In which language the script speaks of it, where that is not the language of the page. */
  spoken?: Locale;
};

/** The same where the words are no words of the site's own languages. */
export function ExitLink({ label, hint, spoken }: Props) {
  return (
    <>
      <a href={destination} rel="noreferrer nofollow" title={hint} data-quick-exit="" className="exit no-print">
        {label}
      </a>
      <span role="status" lang={spoken} data-exit-status="" className="sr-only" />
    </>
  );
}
