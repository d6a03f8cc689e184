import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OldSheets } from '@/blocks/OldSheets';
import { Poster, SheetTitle } from '@/blocks/Poster';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { allEditions, anchorOfSheet, pageOfSheet, sheetsOf } from '@/site/editions';
import { sheetAddress } from '@/site/files/offline-sheet';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The posters of services, a sheet of the few numbers that the page puts forward, and a list to save. */
export function PaperPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('PaperPage');
  const locale = useLocale();
  return (
    <PostersPage page={page}>
      <Section id="offline" title={t('offline')} className="no-print mb-6 max-w-prose">
        <p>{t('offlineAbout')}</p>
        <p>{t('offlineTrace')}</p>
        <a href={sheetAddress(locale)} download="" className="target">
          {t('offlineSave')}
        </a>
      </Section>
    </PostersPage>
  );
}

/** The posters that stand on a page; printing takes the one that was chosen, or all. */
export function PostersPage({ page, children }: TemplateProps<'page'> & { children?: ReactNode }) {
  const isHere = (sheet: string) => pageOfSheet(sheet) === page.id;
  const sheets = sheetsOf(content).filter(isHere);
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <LinkList
        className="my-6"
        items={sheets.map((sheet) => ({ href: `#${anchorOfSheet(sheet)}`, text: <SheetTitle sheet={sheet} /> }))}
      />
      {children}
      <OldSheets editions={allEditions(content, builtOn).filter(({ sheet }) => isHere(sheet))} />
      <div className="grid gap-8">
        {sheets.map((sheet) => (
          <Poster key={sheet} sheet={sheet} />
        ))}
      </div>
    </PageFrame>
  );
}
