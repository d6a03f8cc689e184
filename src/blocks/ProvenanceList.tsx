import { useLocale, useTranslations } from 'next-intl';
import { distinctChannels, isChecked } from '@/content/channels';
import { type AnyDocument, find, type Service } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';
import { ChannelEvidence } from './ChannelEvidence';
import { allSources } from './evidence';

type Props = {
  document: AnyDocument;
  /** The services whose numbers and addresses the page shows without saying beside them where they come from. */
  services?: readonly string[];
};

/** Near the end of a page: every source of its facts, with title and date, and those of the numbers it shows. */
export function ProvenanceList({ document, services = [] }: Props) {
  const t = useTranslations('ProvenanceList');
  const locale = useLocale();
  const sources = allSources(document);
  if (sources.length === 0) return null;
  return (
    <Fold title={t('title', { count: sources.length })} id="provenance">
      <ol className="sources">
        {sources.map((id, index) => {
          const { publisher, title, published } = find(content, 'source', id);
          return (
            <li key={id} id={`source-${index + 1}`}>
              {publisher}: <a href={linkTo(`source/${id}`, locale)}>{title[locale]}</a>
              {', '}
              {published === 'undated' ? t('undated') : formatDate(published, locale)}
            </li>
          );
        })}
      </ol>
      {services.length > 0 && <DesksEvidence services={services.map((id) => find(content, 'service', id))} />}
    </Fold>
  );
}

/** Of each number and address of these services: who gives it, from when that is, and whether we have tried it. */
function DesksEvidence({ services }: { services: readonly Service[] }) {
  const t = useTranslations('ProvenanceList');
  const tChannel = useTranslations('Channel');
  const locale = useLocale();
  const desks = services.map(({ id, channels, words }) => ({ id, words, channels: distinctChannels(channels) }));
  const tried = desks.flatMap(({ channels }) => channels).filter(isChecked).length;
  return (
    <>
      <p className="mt-4">{t('tried', { tried })}</p>
      <dl>
        {desks.map(({ id, channels, words }) => (
          <div key={id}>
            <dt className="font-bold">{words[locale].title}</dt>
            {channels.map((channel) => (
              <dd key={channel.id} className="chips">
                {tChannel(channel.type)}: <ChannelEvidence channel={channel} isListed />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
