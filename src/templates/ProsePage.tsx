import { useLocale } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A page that is only prose. */
export function ProsePage({ page }: TemplateProps<'page'>) {
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
    </PageFrame>
  );
}
