import { useTranslations } from 'next-intl';
import { FinderOption, FinderQuestion } from '@/blocks/finder/FinderQuestion';
import { FinderSituations } from '@/blocks/finder/FinderSituations';
import { IslandScript } from '@/blocks/IslandScript';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { whereAnswers } from '@/content/finder/answers';
import { whoAnswers } from '@/content/schema/situation';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/**
 * The finder: at most three questions, and every outcome stands in the page. CSS shows the one that fits, so that an
 * answer never reaches an address, a store or a request, and it all works without a script.
 */
export function FinderPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('Finder');
  return (
    <PageFrame page={page}>
      <div className="finder grid max-w-prose gap-6">
        <p>
          {t('intro')} {t.rich('table', { link: (words) => <PageLink to="page/help-table">{words}</PageLink> })}
        </p>
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
        <div className="flex">
          <FinderOption type="checkbox" name="no-call" text={t('noCall')} />
        </div>
        <FinderSituations />
        <p role="status" data-announcement={t('announcement')} data-go={t('goToOutcome')} className="sr-only" />
      </div>
      <div className="mt-14">
        <Prose document={page.document} />
      </div>
      <IslandScript name="finder" />
    </PageFrame>
  );
}
