import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { documentAt } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Title } from '../Title';

/** A link to one of our own pages, by type and id; without words it shows the page's title. */
export function PageLink({ to, children }: { to: string; children?: ReactNode }) {
  const locale = useLocale();
  const document = documentAt(content, to);
  const title =
    document.type === 'source' || document.type === 'term' ? document.title[locale] : <Title document={document} />;
  return <a href={linkTo(to, locale)}>{children ?? title}</a>;
}
