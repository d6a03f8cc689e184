import { useLocale, useTranslations } from 'next-intl';
import { HelpButtons } from '@/blocks/HelpButtons';
import { Prose } from '@/blocks/Prose';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';
import { origin } from '@/lib/origin';
import { dataAddress, dataFileKeys, sumsAddress } from '@/site/files';
import { exampleCode, examples } from '@/site/files/examples';
import { linkTo } from '@/site/site';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The files of open data, what to know of them, how to use them, and a button for other sites. */
export function OpenDataPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('OpenDataPage');
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <div className="grid max-w-prose gap-6">
        <Section id="files" title={t('files')}>
          <p>{t('made', { date: formatDate(builtOn, locale) })}</p>
          <dl>
            {dataFileKeys.map((key) => (
              <File key={key} address={dataAddress(key)} about={t(`about.${key}`)} />
            ))}
            <File address={sumsAddress} about={t('about.sums')} />
          </dl>
        </Section>
        <Prose document={page.document} />
        <Section id="examples" title={t('examples')}>
          <p>{t('console')}</p>
          {(Object.keys(examples) as (keyof typeof examples)[]).map((key) => (
            <figure key={key}>
              <figcaption>{t(`example.${key}`)}</figcaption>
              <pre className="wrap-anywhere whitespace-pre-wrap">
                <code translate="no">{exampleCode(key, origin)}</code>
              </pre>
            </figure>
          ))}
        </Section>
        <HelpButtons href={linkTo('page/find-help', locale)} />
      </div>
    </PageFrame>
  );
}

function File({ address, about }: { address: string; about: string }) {
  return (
    <>
      <dt>
        <a href={address} translate="no" className="target">
          {address}
        </a>
      </dt>
      <dd>{about}</dd>
    </>
  );
}
