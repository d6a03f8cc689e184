import { useTranslations } from 'next-intl';
import { PageLink } from './mdx/PageLink';

/** Beside numbers, for who cannot speak, hear or be heard: the page with every chat, and with the relay to any number. */
export function WithoutCallingLink() {
  const t = useTranslations('WithoutCallingLink');
  return (
    <p className="only-link text-small">
      <PageLink to="page/without-calling">{t('words')}</PageLink>
    </p>
  );
}
