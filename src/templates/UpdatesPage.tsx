import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { feedAddress } from '@/site/files/atom';
import { linkTo } from '@/site/site';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** News and corrections, newest first. */
export function UpdatesPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('UpdatesPage');
  const locale = useLocale();
  const newestFirst = [...content.update].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <p>
        <a href={feedAddress(locale)} className="target">
          {t('feed')}
        </a>
      </p>
      <ul className="mt-8 grid max-w-prose gap-6">
        {newestFirst.map((update) => (
          <li key={update.id} className="bar-petrol pl-4">
            <p className="text-soft">
              {t(update.kind)}, <time dateTime={update.date}>{formatDate(update.date, locale)}</time>
            </p>
            <h2 className="text-h3">
              <a href={linkTo(`update/${update.id}`, locale)} className="target">
                {update.words[locale].title}
              </a>
            </h2>
            <p>{update.words[locale].summary}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
