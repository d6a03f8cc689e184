import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { alphabeticalIndex } from '@/content/directory';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

const anchor = (letter: string) => `letter-${letter.replace('–', '-')}`;

/** Every service under each name that people use for it. */
export function AlphabetPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('AlphabetPage');
  const locale = useLocale();
  const index = alphabeticalIndex(content.service, locale);
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      <nav aria-label={t('letters')} className="no-print my-6">
        <LinkList items={index.map(({ letter }) => ({ href: `#${anchor(letter)}`, text: letter }))} />
      </nav>
      {index.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={anchor(letter)} className="mb-6">
          <h2 id={anchor(letter)} className="text-h2">
            {letter}
          </h2>
          <ul>
            {entries.map(({ name, service, isOwnName }) => (
              <li key={name} className="flex min-h-11 flex-wrap items-center gap-x-2">
                {!isOwnName && `${name}: ${t('see')}`}
                <a
                  href={linkTo(`service/${service.id}`, locale)}
                  className="inline-flex min-h-11 min-w-11 items-center"
                >
                  {service.words[locale].title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
