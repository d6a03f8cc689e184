import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { documentAt, type LinkedDocument } from '@/content/model';
import { content } from '@/content/source';
import type { Locale } from '@/i18n/locale';
import { linkTo } from '@/site/site';
import { Title } from '../Title';

/** A link to one of our own pages, by type and id; without words it shows the page's title. */
export function PageLink({ to, children }: { to: string; children?: ReactNode }) {
  const locale = useLocale();
  const document = documentAt(content, to);
  return <a href={linkTo(to, locale)}>{children ?? titleOf(document, locale)}</a>;
}

function titleOf(document: LinkedDocument, locale: Locale): ReactNode {
  if (document.type === 'language') return document.name;
  return document.words ? <Title document={document} /> : document.title[locale];
}
