import { useLocale, useTranslations } from 'next-intl';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SourceNote } from '@/blocks/SourceNote';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A partner: its name then and now, what it supports according to which source, and its story. */
export function PartnerPage({ page }: TemplateProps<'partner'>) {
  const t = useTranslations('PartnerPage');
  const tKinds = useTranslations('PartnerKinds');
  const locale = useLocale();
  const { kind, profileName, words, supports, url, nodes } = page.document;
  return (
    <PageFrame page={page} kicker={tKinds(kind)}>
      <div className="grid max-w-prose gap-8">
        {profileName && (
          <dl className="bubble grid gap-2 frame-line bg-sand p-5">
            <div>
              <dt className="inline font-bold">{t('profileName')}: </dt>
              <dd className="inline">{profileName[locale]}</dd>
            </div>
            <div>
              <dt className="inline font-bold">{t('nameNow')}: </dt>
              <dd className="inline">{words[locale].title}</dd>
            </div>
          </dl>
        )}
        <Prose document={page.document} />
        {supports.length > 0 && (
          <Section id="supports" title={t('supports')}>
            <ul className="mt-3 grid gap-3">
              {supports.map((support) => (
                <li key={support.what[locale]} className="bar-petrol pl-4">
                  {support.what[locale]} <SourceNote {...support} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {nodes.length > 0 && (
          <Section id="nodes" title={t('nodes')}>
            <ul className="mt-2">
              {nodes.map((id) => (
                <li key={id} className="only-link">
                  <PageLink to={`node/${id}`} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {url && (
          <p>
            {t('website')}: <a href={url}>{url.replace('https://', '')}</a>
          </p>
        )}
        <ProvenanceList document={page.document} />
      </div>
    </PageFrame>
  );
}
