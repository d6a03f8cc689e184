import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmergencyBar } from '@/blocks/EmergencyBar';
import { Feedback } from '@/blocks/Feedback';
import { IslandScript } from '@/blocks/IslandScript';
import { Reviewed } from '@/blocks/Reviewed';
import { SiteFooter } from '@/blocks/SiteFooter';
import { SiteHeader } from '@/blocks/SiteHeader';
import { StructuredDataScripts } from '@/blocks/StructuredDataScripts';
import { Title } from '@/blocks/Title';
import { FieldsNote } from '@/blocks/TranslationNote';
import { origin } from '@/lib/origin';
import { breadcrumbs } from '@/site/navigation';
import type { SitePage } from '@/site/pages';
import { home } from '@/site/site';
import { structuredData } from '@/site/structured-data';
import { Breadcrumbs } from '@/ui/Breadcrumbs';

const tones = {
  paper: { band: '', kicker: 'text-petrol', summary: '' },
  petrol: { band: 'mt-3 overflow-hidden bg-petrol-ground pt-2 pb-6 text-on-petrol', kicker: '', summary: '' },
  answer: { band: '', kicker: '', summary: 'bubble bg-sky p-4' },
} as const;

type Props = {
  page: SitePage;
  /** Stands above the title, for instance what kind of page it is. */
  kicker?: ReactNode;
  /** Stands below the title, in the same band. */
  lead?: ReactNode;
  /** The ground behind the title: petrol for the front page, paper for others, a box for a summary that is the answer. */
  tone?: keyof typeof tones;
  children: ReactNode;
};

/** What every page has around its own content: emergency line, header, the way here, title, footer. */
export function PageFrame({ page, kicker, lead, tone = 'paper', children }: Props) {
  const t = useTranslations('Site');
  const tBreadcrumbs = useTranslations('Breadcrumbs');
  const locale = useLocale();
  const { summary } = page.document.words[locale];
  const trail = breadcrumbs(home, page, locale);
  return (
    <>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <EmergencyBar />
      <SiteHeader page={page} />
      <main id="main" tabIndex={-1} data-type={page.type} data-id={page.id}>
        <div className={tones[tone].band}>
          <div className="mx-auto max-w-page px-4 pt-2">
            {trail.length > 0 && <Breadcrumbs label={tBreadcrumbs('label')} items={trail} />}
            <div className="mt-2 max-w-prose">
              {kicker && <p className={`mb-1 font-bold ${tones[tone].kicker}`}>{kicker}</p>}
              <h1 className="text-h1">
                <Title document={page.document} />
              </h1>
              <p className={`mt-2 text-lead ${tones[tone].summary}`}>{summary}</p>
              <FieldsNote document={page.document} fields={['title', 'menuTitle', 'summary']} />
            </div>
            {lead}
          </div>
        </div>
        <div className="mx-auto mt-4 max-w-page px-4 md:mt-8">
          {children}
          <p className="mt-4 max-w-prose line-above pt-2 text-small text-soft">
            <Reviewed document={page.document} /> <Feedback page={page} />
          </p>
        </div>
      </main>
      <SiteFooter />
      <IslandScript name="site" />
      <StructuredDataScripts items={structuredData(page, home, locale, origin)} />
    </>
  );
}
