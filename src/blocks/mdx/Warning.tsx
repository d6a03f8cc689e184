import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';

/** Something that protects the reader. */
export function Warning({ children }: { children: ReactNode }) {
  const t = useTranslations('Warning');
  return <Notice title={t('title')}>{children}</Notice>;
}
