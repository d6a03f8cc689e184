import { useLocale, useTranslations } from 'next-intl';
import { NeededDesks } from '@/blocks/NeededDesks';
import { Prose } from '@/blocks/Prose';
import { SituationDoors } from '@/blocks/SituationDoors';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { menuLinks } from '@/site/navigation';
import { linkTo, pages } from '@/site/site';
import { ButtonLink } from '@/ui/ButtonLink';
import { Drawing } from '@/ui/Drawing';
import { Icon } from '@/ui/Icon';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';
import { SomePagesHome } from './SomePagesHome';

/** For whom somebody looks when it is not for themselves, and where that leads. */
const doorsForOthers = {
  worried: 'situation/worried-about-someone',
  school: 'situation/school-incident',
  islands: 'service/emergency-caribbean',
  withoutCalling: 'page/without-calling',
  press: 'page/statistics',
} as const;

/** Help first: the finder, then everything that can happen, then the desks most needed; then what the centre is. */
export function HomePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  if (!locales.includes(locale)) return <SomePagesHome page={page} lead={<FinderLead />} />;
  const doors = menuLinks(pages, 'doors', locale);
  const others = (Object.keys(doorsForOthers) as (keyof typeof doorsForOthers)[]).map((door) => ({
    href: linkTo(doorsForOthers[door], locale),
    text: t(`others.${door}`),
  }));
  return (
    <PageFrame page={page} tone="petrol" lead={<FinderLead />}>
      <div className="grid gap-6">
        <Section id="situations" title={t('situations')}>
          <SituationDoors />
        </Section>
        <Section id="needed" title={t('needed')}>
          <NeededDesks services={page.document.services.map((id) => find(content, 'service', id))} />
          <p className="mt-2">
            <a href={linkTo('page/directory', locale)} className="target font-bold">
              {t('all')}
            </a>
          </p>
        </Section>
        <Section id="others" title={t('forOthers')}>
          <LinkList items={[...doors, ...others]} />
        </Section>
        <Section id="nodes" title={t('nodes')}>
          <LinkList
            items={content.node.map(({ id, words }) => ({
              href: linkTo(`node/${id}`, locale),
              text: words[locale].title,
            }))}
          />
        </Section>
        <div>
          <Prose document={page.document} isFolded />
        </div>
      </div>
    </PageFrame>
  );
}

/** The way into the finder: the one thing that stands before all others. */
function FinderLead() {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <div className="hero no-print mt-4">
      <div>
        <ButtonLink href={linkTo('page/find-help', locale)}>{t('finder')}</ButtonLink>
        <p className="mt-2 flex gap-2">
          <Icon name="lock" />
          {t('finderNote')}
        </p>
      </div>
      <Drawing scene="listening" />
    </div>
  );
}
