import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { UpdateKind } from '@/blocks/UpdateKind';
import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { feedAddress } from '@/site/files/atom';
import { linkTo } from '@/site/site';
import { updatesOn } from '@/site/updates';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The warnings that hold on the day of the build; then news, corrections and what was a warning, newest first. */
export function UpdatesPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('UpdatesPage');
  const locale = useLocale();
  const { warnings, others } = updatesOn(content, builtOn);
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <p>
        <a href={feedAddress(locale)} className="target">
          {t('feed')}
        </a>
      </p>
      <ul className="mt-8 grid max-w-prose gap-6">
        {[...warnings, ...others].map((update) => (
          <li key={update.id} className="bar-petrol pl-4">
            <p className="text-soft">
              <UpdateKind update={update} />
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
