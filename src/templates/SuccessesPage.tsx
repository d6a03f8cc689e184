import { useLocale } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Card } from '@/ui/Card';
import { CardGrid } from '@/ui/CardGrid';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The key successes of the centre. */
export function SuccessesPage({ page }: TemplateProps<'page'>) {
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <CardGrid>
        {content.success.map((success) => (
          <Card key={success.id} title={success.words[locale].title} href={linkTo(`success/${success.id}`, locale)}>
            <p>{success.words[locale].summary}</p>
          </Card>
        ))}
      </CardGrid>
      <div className="mt-10">
        <Prose document={page.document} />
      </div>
    </PageFrame>
  );
}
