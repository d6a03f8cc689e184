import { useLocale } from 'next-intl';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Card } from '@/ui/Card';
import { CardGrid } from '@/ui/CardGrid';

const tones = { 'awareness-centre': 'sand', hotline: 'mint', helpline: 'rose', 'youth-panel': 'plain' } as const;

/** The nodes of the centre, each with what it does. */
export function NodeCards() {
  const locale = useLocale();
  return (
    <CardGrid columns={2}>
      {content.node.map(({ id, role, words }) => (
        <Card
          key={id}
          title={words[locale].title}
          href={linkTo(`node/${id}`, locale)}
          headingLevel={3}
          tone={tones[role]}
        >
          <p>{words[locale].summary}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
