import { useLocale, useTranslations } from 'next-intl';
import { NodeCards } from '@/blocks/NodeCards';
import { Prose } from '@/blocks/Prose';
import { ServiceLine } from '@/blocks/ServiceLine';
import { SituationLinks } from '@/blocks/SituationLinks';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { ButtonLink } from '@/ui/ButtonLink';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Help first: the finder, then everything that can happen, then the desks most needed; then what the centre is. */
export function HomePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <PageFrame page={page} tone="petrol" lead={<FinderLead />}>
      <Section id="situations" title={t('situations')}>
        <p className="mb-4 max-w-prose">
          {t.rich('trace', {
            finder: (words) => <a href={linkTo('page/find-help', locale)}>{words}</a>,
          })}
        </p>
        <SituationLinks />
      </Section>
      <Section id="needed" title={t('needed')} className="mt-14">
        <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
          {page.document.services.map((id) => (
            <ServiceLine key={id} service={find(content, 'service', id)} />
          ))}
        </ul>
        <p className="mt-6">
          <ButtonLink href={linkTo('page/directory', locale)}>{t('all')}</ButtonLink>
        </p>
      </Section>
      <Section id="nodes" title={t('nodes')} className="mt-14">
        <NodeCards />
      </Section>
      <div className="mt-14">
        <Prose document={page.document} />
      </div>
    </PageFrame>
  );
}

/** The way into the finder: the one thing that stands before all others. */
function FinderLead() {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <div className="no-print relative mt-4 md:mt-6">
      <ButtonLink href={linkTo('page/find-help', locale)}>{t('finder')}</ButtonLink>
      <p className="mt-2">{t('finderNote')}</p>
    </div>
  );
}
