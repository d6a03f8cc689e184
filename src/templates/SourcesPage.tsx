import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { SourceItem } from '@/blocks/SourceItem';
import { content } from '@/content/source';
import { byLetter, letterAnchor } from '@/lib/alphabet';
import { LinkList } from '@/ui/LinkList';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every source that a fact on this site points to, by publisher. */
export function SourcesPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('AlphabetPage');
  const locale = useLocale();
  const letters = byLetter(content.source, ({ publisher }) => publisher, locale);
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      <nav aria-label={t('letters')} className="no-print my-6">
        <LinkList items={letters.map(({ letter }) => ({ href: `#${letterAnchor(letter)}`, text: letter }))} />
      </nav>
      {letters.map(({ letter, things }) => (
        <section key={letter} aria-labelledby={letterAnchor(letter)} className="mb-6 max-w-prose">
          <h2 id={letterAnchor(letter)} className="mb-2 text-h2">
            {letter}
          </h2>
          <ul>
            {things.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
