import { useTranslations } from 'next-intl';
import { AlphabeticalList } from '@/blocks/AlphabeticalList';
import { IslandScript } from '@/blocks/IslandScript';
import { PageLink } from '@/blocks/mdx/PageLink';
import { SearchBox } from '@/blocks/search/SearchBox';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The search; without a script it is the list from A to Z, with every name that people use. */
export function SearchPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('SearchPage');
  return (
    <PageFrame page={page}>
      <SearchBox />
      <p className="only-link mt-3">
        <PageLink to="page/genuine" />
      </p>
      <Section id="a-z" title={t('alphabet')} className="search-rest mt-8">
        <AlphabeticalList />
      </Section>
      <IslandScript name="search" />
    </PageFrame>
  );
}
