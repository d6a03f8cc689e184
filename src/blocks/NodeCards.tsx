import { useLocale } from 'next-intl';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Card } from '@/ui/Card';
import { CardGrid } from '@/ui/CardGrid';

/** The nodes of the centre, each with what it does. */
export function NodeCards() {
  const locale = useLocale();
  return (
    <CardGrid columns={2}>
      {content.node.map(({ id, words }) => (
        <Card key={id} title={words[locale].title} href={linkTo(`node/${id}`, locale)} headingLevel={3}>
          <p>{words[locale].summary}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
