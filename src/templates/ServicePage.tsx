import { useLocale, useTranslations } from 'next-intl';
import { ContactCard } from '@/blocks/ContactCard';
import { HonestyCard } from '@/blocks/HonestyCard';
import { KeepNumbers } from '@/blocks/KeepNumbers';
import { PageLink } from '@/blocks/mdx/PageLink';
import { OtherDesks } from '@/blocks/OtherDesks';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { ServiceLine } from '@/blocks/ServiceLine';
import { SignLanguage } from '@/blocks/SignLanguage';
import { find, type Service } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { keptNumbers } from '@/site/files/vcard';
import { findPage } from '@/site/pages';
import { pages } from '@/site/site';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A service: how to reach it first, then what to know beforehand and what it is for; beside it, who else there is. */
export function ServicePage({ page }: TemplateProps<'service'>) {
  const t = useTranslations('ServicePage');
  const locale = useLocale();
  const service = page.document;
  const isCurrent = service.status === 'current';
  const { name } = service.provider;
  const providerLine = !service.words[locale].title.startsWith(name) && t('provider', { name });
  return (
    <PageFrame
      page={page}
      kicker={isCurrent ? providerLine : t('superseded')}
      lead={<SignLanguage document={service} />}
    >
      <div className="columns">
        <div className="grid gap-3 md:gap-6">
          {isCurrent ? <ContactCard service={service} /> : <Successors page={page} />}
          <div className="flex flex-wrap justify-between gap-x-5">
            <KeepNumbers address={page.addresses[locale]} count={keptNumbers(service).length} sheet={service.id} />
            {isCurrent && <IsGenuine service={service} />}
          </div>
          {isCurrent && <HonestyCard service={service} />}
          <div>
            <Prose document={service} isFolded />
            <ProvenanceList document={service} />
          </div>
          {service.node && <p>{t.rich('partOf', { node: () => <PageLink to={`node/${service.node}`} /> })}</p>}
        </div>
        {isCurrent && <OtherDesks service={service} />}
      </div>
    </PageFrame>
  );
}

/** The way to all numbers and addresses of the service at once, for who doubts whether somebody is who they say. */
function IsGenuine({ service }: { service: Service }) {
  const locale = useLocale();
  const page = findPage(pages, 'page', 'genuine');
  return (
    <a href={`${page.addresses[locale]}#${service.id}`} className="target text-small">
      {page.document.words[locale].title}
    </a>
  );
}

/** For a service that no longer exists: since when, and where to go now. */
function Successors({ page }: TemplateProps<'service'>) {
  const t = useTranslations('ServicePage');
  const locale = useLocale();
  const { ended, successors } = page.document;
  return (
    <section aria-labelledby="successors">
      {ended && ended !== 'undated' && <p className="mb-2">{t('endedIn', { date: formatDate(ended, locale) })}</p>}
      <h2 id="successors" className="mb-3 text-h2">
        {t('goTo')}
      </h2>
      <ul className="grid gap-4">
        {successors.map((id) => (
          <ServiceLine key={id} service={find(content, 'service', id)} />
        ))}
      </ul>
    </section>
  );
}
