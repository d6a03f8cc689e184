import { useTranslations } from 'next-intl';
import { EmergencyOfPlace } from '@/blocks/finder/EmergencyOfPlace';
import { FinderDoors } from '@/blocks/finder/FinderDoors';
import { FinderOption, FinderQuestion } from '@/blocks/finder/FinderQuestion';
import { IslandScript } from '@/blocks/IslandScript';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { whereAnswers } from '@/content/finder/answers';
import { whoAnswers } from '@/content/schema/situation';
import { Choices } from '@/ui/Choices';
import { Fold } from '@/ui/Fold';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/**
 * The finder: two taps to an outcome, and behind it what refines it. Every outcome stands in the page; `details` and CSS
 * show the one that fits, so that an answer never reaches an address, a store or a request, and it all works without a
 * script.
 */
export function FinderPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('Finder');
  return (
    <PageFrame page={page}>
      <div className="finder max-w-prose">
        <FinderDoors />
        <Choices className="refine">
          <EmergencyOfPlace />
          <Fold title={t('refine')}>
            <FinderQuestion
              name="who"
              title={t('who')}
              answers={whoAnswers.map((value) => ({ value, text: t(`whoAnswers.${value}`) }))}
            />
            <FinderQuestion
              name="where"
              title={t('where')}
              answers={whereAnswers.map((value) => ({ value, text: t(`whereAnswers.${value}`) }))}
            />
            <FinderOption type="checkbox" name="no-call" text={t('noCall')} />
          </Fold>
        </Choices>
        <p role="status" data-announcement={t('announcement')} data-go={t('goToOutcome')} className="sr-only" />
        <p>
          {t.rich('children', { link: (words) => <PageLink to="page/children">{words}</PageLink> })}{' '}
          {t.rich('table', {
            link: (words) => <PageLink to="page/help-table">{words}</PageLink>,
            silent: (words) => <PageLink to="page/without-calling">{words}</PageLink>,
          })}
        </p>
      </div>
      <Prose document={page.document} isFolded />
      <IslandScript name="finder" />
    </PageFrame>
  );
}
