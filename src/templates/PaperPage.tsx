import { useLocale } from 'next-intl';
import { OldSheets } from '@/blocks/OldSheets';
import { Poster } from '@/blocks/Poster';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { keptNumbers } from '@/site/files/vcard';
import { LinkList } from '@/ui/LinkList';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A poster of each service with a number; printing takes the one that was chosen, or all. */
export function PaperPage({ page }: TemplateProps<'page'>) {
  const locale = useLocale();
  const services = content.service.filter((service) => keptNumbers(service).length > 0);
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <OldSheets />
      <LinkList
        className="my-6"
        items={services.map(({ id, words }) => ({ href: `#${id}`, text: words[locale].title }))}
      />
      <div className="grid gap-8">
        {services.map((service) => (
          <Poster key={service.id} service={service} />
        ))}
      </div>
    </PageFrame>
  );
}
