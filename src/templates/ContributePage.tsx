import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { feedbackAddress } from '@/site/feedback';
import { ButtonLink } from '@/ui/ButtonLink';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** How to tell us what is wrong or missing: the two ways, as far as they are set, and then what we need. */
export function ContributePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('ContributePage');
  const locale = useLocale();
  const { FEEDBACK_CONTACT: contact, REPOSITORY_URL: repository } = process.env;
  const feedback = feedbackAddress(contact, t('subject', { address: page.addresses[locale] }));
  return (
    <PageFrame
      page={page}
      lead={
        <p className="mt-4 flex flex-wrap items-center gap-4">
          {feedback && <ButtonLink href={feedback}>{t('tell')}</ButtonLink>}
          {repository && (
            <a href={repository} className="target font-bold">
              {t('change')}
            </a>
          )}
        </p>
      }
    >
      <Prose document={page.document} />
    </PageFrame>
  );
}
