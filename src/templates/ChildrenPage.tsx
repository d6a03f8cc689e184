import { useTranslations } from 'next-intl';
import { ChildDoor } from '@/blocks/finder/ChildDoor';
import { IslandScript } from '@/blocks/IslandScript';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { childDoors } from '@/site/situations';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/**
 * The finder for who is under 12: a few large doors with few words, and behind each what to do and the one desk to call.
 * As in the finder what is open stands alone, and nothing of it stays open.
 */
export function ChildrenPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('ChildrenPage');
  return (
    <PageFrame page={page}>
      <div className="finder child-doors max-w-prose">
        <h2 className="sr-only">{t('what')}</h2>
        {childDoors(content.situation).map((situation) => (
          <ChildDoor key={situation.id} situation={situation} />
        ))}
      </div>
      <div className="mt-6">
        <Prose document={page.document} />
      </div>
      <IslandScript name="finder" />
    </PageFrame>
  );
}
