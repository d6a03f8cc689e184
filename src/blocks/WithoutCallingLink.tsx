import { useTranslations } from 'next-intl';
import { PageLink } from './mdx/PageLink';

/** Below the desks of a situation, for who cannot speak, hear or be heard: every chat, and the relay to any number. */
export function WithoutCallingLink() {
  const t = useTranslations('WithoutCallingLink');
  return (
    <p className="only-link text-small">
      <PageLink to="page/without-calling">{t('words')}</PageLink>
    </p>
  );
}
