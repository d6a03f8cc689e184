import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { alphabeticalIndex } from '@/content/directory';
import { content } from '@/content/source';
import { letterAnchor } from '@/lib/alphabet';
import { linkTo } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every service under each name that people use for it. */
export function AlphabetPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('AlphabetPage');
  const locale = useLocale();
  const index = alphabeticalIndex(content.service, locale);
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      <nav aria-label={t('letters')} className="no-print my-6">
        <LinkList items={index.map(({ letter }) => ({ href: `#${letterAnchor(letter)}`, text: letter }))} />
      </nav>
      <div className="gap-12 lg:columns-2">
        {index.map(({ letter, things }) => (
          <Section key={letter} id={letterAnchor(letter)} title={letter} className="mb-6 break-inside-avoid">
            <ul>
              {things.map(({ name, service }) => {
                const { title } = service.words[locale];
                return (
                  <li key={name}>
                    <a href={linkTo(`service/${service.id}`, locale)} className="target">
                      {name === title ? title : `${name}: ${title}`}
                    </a>
                  </li>
                );
              })}
            </ul>
          </Section>
        ))}
      </div>
    </PageFrame>
  );
}
