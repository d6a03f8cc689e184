import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { formatDate } from '@/i18n/dates';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A news item or a correction. */
export function UpdatePage({ page }: TemplateProps<'update'>) {
  const t = useTranslations('UpdatesPage');
  const locale = useLocale();
  const { kind, date } = page.document;
  return (
    <PageFrame page={page} kicker={`${t(kind)}, ${formatDate(date, locale)}`}>
      <Prose document={page.document} />
    </PageFrame>
  );
}
