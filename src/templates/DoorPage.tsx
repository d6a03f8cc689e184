import { useLocale, useTranslations } from 'next-intl';
import { CurrentWarnings } from '@/blocks/CurrentWarnings';
import { NeededDesks } from '@/blocks/NeededDesks';
import { Prose } from '@/blocks/Prose';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linkText, linkTo } from '@/site/site';
import { ButtonLink } from '@/ui/ButtonLink';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What each door leads to: the one thing to do first, then what else its readers come for. */
const doors = {
  parents: {
    first: 'page/find-help',
    next: [...content.guideline.map(({ id }) => `guideline/${id}`), 'page/family-agreement'],
  },
  school: {
    first: 'page/first-hour',
    next: [
      'page/professional-duties',
      'page/desk-lesson',
      'page/materials',
      'page/school-incidents',
      'page/letter-to-parents',
      'page/message-to-class',
      'page/calendar',
    ],
  },
  young: {
    first: 'page/find-help',
    next: ['page/children', 'page/first-call', 'page/safe-browsing', 'node/youth-panel'],
  },
} as const satisfies Record<string, { first: string; next: readonly string[] }>;

/** A page for one kind of reader: what to do now, who to talk to and, for the young, whether their parents hear of it. */
export function DoorPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('DoorPage');
  const locale = useLocale();
  const door = page.id as keyof typeof doors;
  const { first, next } = doors[door];
  const lead = (
    <p className="mt-4">
      <ButtonLink href={linkTo(first, locale)}>{linkText(first, locale)}</ButtonLink>
    </p>
  );
  const more = (
    <Section id="next" title={t(`next.${door}`)}>
      <LinkList items={next.map((key) => ({ href: linkTo(key, locale), text: linkText(key, locale) }))} />
    </Section>
  );
  const desks = page.document.services.map((id) => find(content, 'service', id));
  return (
    <PageFrame page={page} lead={lead}>
      <div className="grid max-w-prose gap-4">
        {door !== 'young' && more}
        <Section id="needed" title={t('needed')}>
          <NeededDesks services={desks} isForYoung={door === 'young'} />
        </Section>
        {door === 'young' && more}
        {door === 'parents' && <CurrentWarnings />}
        <div>
          <Prose document={page.document} isFolded />
        </div>
      </div>
    </PageFrame>
  );
}
