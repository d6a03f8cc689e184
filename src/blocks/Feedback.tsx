import { useLocale, useTranslations } from 'next-intl';
import { feedbackAddress, isMail } from '@/site/feedback';
import { menuTitle } from '@/site/navigation';
import type { SitePage } from '@/site/pages';

/** At the foot of every page: the way to tell us what is wrong on it, and what trace that leaves. */
export function Feedback({ page }: { page: SitePage }) {
  const t = useTranslations('Feedback');
  const locale = useLocale();
  const subject = t('subject', { title: menuTitle(page, locale), address: page.addresses[locale] });
  const address = feedbackAddress(process.env.FEEDBACK_CONTACT, subject);
  return (
    <span data-feedback>
      {t('question')}{' '}
      {address ? (
        <>
          <a href={address}>{t('tell')}</a>. {t(isMail(address) ? 'mailTrace' : 'webTrace')}
        </>
      ) : (
        t('none')
      )}
    </span>
  );
}
