import { useLocale, useTranslations } from 'next-intl';
import { NodeCards } from '@/blocks/NodeCards';
import { Prose } from '@/blocks/Prose';
import { ServiceLine } from '@/blocks/ServiceLine';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { ButtonLink } from '@/ui/ButtonLink';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The headings of the contact directory that somebody in trouble looks for. */
const problems = [
  'images-and-online-abuse',
  'someone-to-talk-to',
  'violence-and-safety',
  'fraud-and-identity',
] as const;

/** Help first: someone to talk to now, then everything else; then what the centre is. */
export function HomePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <PageFrame page={page} tone="petrol" lead={<ProblemLinks />}>
      <Section id="needed" title={t('needed')}>
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
        <Prose body={page.document.words[locale].body} />
      </div>
    </PageFrame>
  );
}

/** The shortest way from what happened to who can help. */
function ProblemLinks() {
  const t = useTranslations('HomePage');
  const tGroups = useTranslations('ServiceGroups');
  const locale = useLocale();
  return (
    <nav aria-labelledby="problems" className="no-print relative mt-4 md:mt-6">
      <h2 id="problems" className="text-h3">
        {t('problems')}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {problems.map((group) => (
          <li key={group}>
            <a
              href={`${linkTo('page/directory', locale)}#${group}`}
              className="target bubble border-2 border-on-petrol px-4 text-on-petrol"
            >
              {tGroups(group)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
