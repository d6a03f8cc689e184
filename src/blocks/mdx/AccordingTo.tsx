import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/lib/dates';
import { linkTo } from '@/site/site';

/** What a dated source says, framed and with its name and date, so that nobody reads it as today's truth. */
export function AccordingTo({ source: id, children }: { source: string; children: ReactNode }) {
  const t = useTranslations('AccordingTo');
  const locale = useLocale();
  const { title, published } = find(content, 'source', id);
  const date = published === 'undated' ? t('undated') : formatDate(published, locale);
  return (
    <div className="prose bubble border-l-4 border-petrol bg-mint p-5">
      <p className="font-bold">
        {t.rich('label', { source: () => <a href={linkTo(`source/${id}`, locale)}>{title[locale]}</a>, date })}
      </p>
      {children}
    </div>
  );
}
