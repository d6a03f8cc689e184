import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { titleOf } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';

/** A link to one of our own pages, by type and id; without words it shows the page's title. */
export function PageLink({ to, children }: { to: string; children?: ReactNode }) {
  const locale = useLocale();
  return <a href={linkTo(to, locale)}>{children ?? titleOf(content, to, locale)}</a>;
}
