import { useLocale, useTranslations } from 'next-intl';
import { Cite } from '@/blocks/mdx/Cite';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { byLetter } from '@/lib/alphabet';
import { namesOf } from '@/site/glossary';
import { anchorOf } from '@/site/pages';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The words of our texts that need one, with what they mean, in the order of the alphabet. */
export function GlossaryPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('GlossaryPage');
  const locale = useLocale();
  const terms = byLetter(content.term, ({ title }) => title[locale], locale).flatMap(({ things }) => things);
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <dl className="max-w-prose">
        {terms.map((term) => {
          const [word, ...others] = namesOf(term, locale);
          return (
            <div key={term.id} id={anchorOf(term, locale)} className="line-above py-2 target:bg-mint">
              <dt className="font-bold">{word}</dt>
              <dd>
                {term.meaning[locale]} {others.length > 0 && t('also', { names: others.join(', ') })}{' '}
                {term.sources.map((source) => (
                  <Cite key={source} source={source} />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </PageFrame>
  );
}
