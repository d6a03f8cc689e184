import { useTranslations } from 'next-intl';
import { DeskWith } from '@/blocks/DeskWith';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { desksForRelay, desksWithoutVoice } from '@/site/without-calling';
import { Fold } from '@/ui/Fold';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every desk that can be reached without speaking, by what it is for; then the numbers, for who has them rung. */
export function WithoutCallingPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('WithoutCallingPage');
  const tGroups = useTranslations('ServiceGroups');
  const groups = desksWithoutVoice(content.service);
  return (
    <PageFrame page={page}>
      <div className="max-w-prose">
        <p>{t.rich('emergency', { link: (words) => <PageLink to="service/emergency-112">{words}</PageLink> })}</p>
        <nav aria-label={t('jump')} className="no-print text-small">
          <LinkList items={groups.map(({ group }) => ({ href: `#${group}`, text: tGroups(group) }))} />
        </nav>
        {groups.map(({ group, desks }) => (
          <Section key={group} id={group} title={tGroups(group)} className="mt-4">
            <ul>
              {desks.map((desk) => (
                <DeskWith key={desk.service.id} {...desk} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <div className="mt-6">
        <Prose document={page.document} />
      </div>
      <div className="max-w-prose">
        <Fold title={t('numbers')} id="relay">
          <ul>
            {desksForRelay(content.service).map((desk) => (
              <DeskWith key={desk.service.id} {...desk} />
            ))}
          </ul>
        </Fold>
      </div>
    </PageFrame>
  );
}
