import { useLocale, useTranslations } from 'next-intl';
import { ChannelItem } from '@/blocks/ChannelItem';
import { Prose } from '@/blocks/Prose';
import { ServiceLine } from '@/blocks/ServiceLine';
import { shownChannels } from '@/content/channels';
import { servicesByGroup } from '@/content/directory';
import { content } from '@/content/source';
import { menuTitle } from '@/site/navigation';
import { findPage } from '@/site/pages';
import { linkTo, pages } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every service, grouped by what it is for, and the nodes of the centre. */
export function DirectoryPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('DirectoryPage');
  const tGroups = useTranslations('ServiceGroups');
  const locale = useLocale();
  const groups = servicesByGroup(content.service);
  const index = findPage(pages, 'page', 'a-z');
  const jumps = [
    ...groups.map(({ group }) => ({ href: `#${group}`, text: tGroups(group) })),
    { href: '#nodes', text: t('nodes') },
    { href: index.addresses[locale], text: menuTitle(index, locale) },
  ];
  return (
    <PageFrame page={page}>
      <nav aria-label={t('jump')} className="no-print mb-8">
        <LinkList items={jumps} />
      </nav>
      {groups.map(({ group, services }) => (
        <Section key={group} id={group} title={tGroups(group)} className="mb-10">
          <ul className="grid gap-4 md:grid-cols-2">
            {services.map((service) => (
              <ServiceLine key={service.id} service={service} />
            ))}
          </ul>
        </Section>
      ))}
      <Section id="nodes" title={t('nodes')} className="mb-10">
        <p className="mb-4 max-w-prose">{t('nodesIntro')}</p>
        <ul className="grid gap-4 md:grid-cols-2">
          {content.node.map((node) => (
            <li key={node.id} data-node={node.id} className="bubble frame-line bg-card p-5">
              <h3 className="text-h3">
                <a href={linkTo(`node/${node.id}`, locale)} className="target">
                  {node.words[locale].title}
                </a>
              </h3>
              <ul className="channels">
                {shownChannels(node.channels).map((channel) => (
                  <ChannelItem key={channel.id} channel={channel} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Prose document={page.document} />
    </PageFrame>
  );
}
