import { useLocale, useTranslations } from 'next-intl';
import { DirectoryFilters } from '@/blocks/DirectoryFilters';
import { DirectoryRow } from '@/blocks/DirectoryRow';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { servicesByGroup } from '@/site/directory';
import { menuTitle } from '@/site/navigation';
import { findPage } from '@/site/pages';
import { linkTo, pages } from '@/site/site';
import { Fold } from '@/ui/Fold';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every service, a row each, grouped by what it is for; then the nodes of the centre, and what no longer exists. */
export function DirectoryPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('DirectoryPage');
  const tGroups = useTranslations('ServiceGroups');
  const locale = useLocale();
  const shortcuts = ['a-z', 'open-hours', 'without-calling', 'genuine', 'paper'].map((id) =>
    findPage(pages, 'page', id),
  );
  const groups = servicesByGroup(content.service).map(({ group, services }) => ({
    group,
    rows: (
      <ul>
        {services.map((service) => (
          <DirectoryRow key={service.id} service={service} />
        ))}
      </ul>
    ),
  }));
  const living = groups.filter(({ group }) => group !== 'history');
  const gone = groups.find(({ group }) => group === 'history');
  const jumps = [
    ...living.map(({ group }) => ({ href: `#${group}`, text: tGroups(group) })),
    ...shortcuts.map((shortcut) => ({ href: shortcut.addresses[locale], text: menuTitle(shortcut, locale) })),
  ];
  return (
    <PageFrame page={page}>
      <nav aria-label={t('jump')} className="no-print text-small max-md:hidden">
        <LinkList items={jumps} />
      </nav>
      <div className="directory max-w-prose">
        <DirectoryFilters />
        {living.map(({ group, rows }) => (
          <Section key={group} id={group} title={tGroups(group)} className="mt-6">
            {rows}
          </Section>
        ))}
        <Section id="nodes" title={t('nodes')} className="mt-6">
          <p>{t('nodesIntro')}</p>
          <LinkList
            items={content.node.map(({ id, words }) => ({
              href: linkTo(`node/${id}`, locale),
              text: words[locale].title,
            }))}
          />
        </Section>
        {gone && <Fold title={tGroups(gone.group)}>{gone.rows}</Fold>}
      </div>
      <div className="mt-6">
        <Prose document={page.document} />
      </div>
    </PageFrame>
  );
}
