import { useLocale, useTranslations } from 'next-intl';
import { OldSheets } from '@/blocks/OldSheets';
import { NumbersPoster, Poster } from '@/blocks/Poster';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { origin } from '@/lib/origin';
import { fewServices } from '@/site/editions';
import { sheetAddress } from '@/site/files/offline-sheet';
import { keptNumbers } from '@/site/files/vcard';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/**
 * A list to save, a sheet of the few numbers that the page puts forward, and a poster of each service with one; printing
 * takes the one that was chosen, or all.
 */
export function PaperPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('PaperPage');
  const locale = useLocale();
  const services = content.service.filter((service) => keptNumbers(service).length > 0);
  const few = fewServices(content);
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <LinkList
        className="my-6"
        items={[
          { href: '#numbers', text: t('numbers', { count: few.length }) },
          ...services.map(({ id, words }) => ({ href: `#${id}`, text: words[locale].title })),
        ]}
      />
      <Section id="offline" title={t('offline')} className="no-print mb-6 max-w-prose">
        <p>{t('offlineAbout')}</p>
        <p>{t('offlineTrace')}</p>
        <a href={sheetAddress(locale)} download="" className="target">
          {t('offlineSave')}
        </a>
      </Section>
      <OldSheets />
      <div className="grid gap-8">
        <NumbersPoster services={few} address={origin + page.addresses[locale]} />
        {services.map((service) => (
          <Poster key={service.id} service={service} />
        ))}
      </div>
    </PageFrame>
  );
}
