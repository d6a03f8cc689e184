import { useLocale, useTranslations } from 'next-intl';
import { feedbackAddress } from '@/site/feedback';
import type { SitePage } from '@/site/pages';
import { ButtonLink } from '@/ui/ButtonLink';

/** The two ways to tell us what is wrong or missing on a page, as far as they are set. */
export function TellUs({ page }: { page: SitePage }) {
  const t = useTranslations('ContributePage');
  const locale = useLocale();
  const { FEEDBACK_CONTACT: contact, REPOSITORY_URL: repository } = process.env;
  const feedback = feedbackAddress(contact, t('subject', { address: page.addresses[locale] }));
  return (
    <p className="mt-4 flex flex-wrap items-center gap-4">
      {feedback && <ButtonLink href={feedback}>{t('tell')}</ButtonLink>}
      {repository && (
        <a href={repository} className="target font-bold">
          {t('change')}
        </a>
      )}
    </p>
  );
}
