import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NeededDesks } from '@/blocks/NeededDesks';
import { Prose } from '@/blocks/Prose';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { menuTitle } from '@/site/navigation';
import { pages } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/**
 * The front page in a language for some pages: what there is in it, then the desks most needed. It lists nothing else:
 * all of that is in another language.
 */
export function SomePagesHome({ page, lead }: TemplateProps<'page'> & { lead: ReactNode }) {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  const others = pages.filter((other) => other !== page && other.locales.includes(locale));
  return (
    <PageFrame page={page} tone="petrol" lead={lead}>
      <div className="grid gap-6">
        <Section id="pages" title={t('inLanguage')}>
          <LinkList
            items={others.map((other) => ({ href: other.addresses[locale], text: menuTitle(other, locale) }))}
            className="flex-col"
          />
          <p>{t('otherwise')}</p>
        </Section>
        <Section id="needed" title={t('needed')}>
          <NeededDesks services={page.document.services.map((id) => find(content, 'service', id))} />
        </Section>
        <div>
          <Prose document={page.document} isFolded />
        </div>
      </div>
    </PageFrame>
  );
}
