import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { SourceItem } from '@/blocks/SourceItem';
import { content } from '@/content/source';
import { byLetter, letterAnchor } from '@/lib/alphabet';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every source that a fact on this site points to, by publisher. */
export function SourcesPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('AlphabetPage');
  const tSources = useTranslations('SourcesPage');
  const locale = useLocale();
  const letters = byLetter(content.source, ({ publisher }) => publisher, locale);
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <p className="mt-4 max-w-prose">{tSources('read')}</p>
      <nav aria-label={t('letters')} className="no-print my-6">
        <LinkList items={letters.map(({ letter }) => ({ href: `#${letterAnchor(letter)}`, text: letter }))} />
      </nav>
      {letters.map(({ letter, things }) => (
        <Section key={letter} id={letterAnchor(letter)} title={letter} className="mb-6 max-w-prose">
          <ul>
            {things.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </Section>
      ))}
    </PageFrame>
  );
}
