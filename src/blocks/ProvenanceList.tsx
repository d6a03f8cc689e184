import { useLocale, useTranslations } from 'next-intl';
import { distinctChannels } from '@/content/channels';
import { allSources } from '@/content/evidence';
import { type AnyDocument, find } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';
import { ChannelEvidence } from './ChannelEvidence';

type Props = {
  document: AnyDocument;
  /** The services whose numbers and addresses the page shows without saying beside them where they come from. */
  services?: readonly string[];
};

/** Near the end of a page: every source of its facts, with title and date, and those of the numbers it shows. */
export function ProvenanceList({ document, services = [] }: Props) {
  const t = useTranslations('ProvenanceList');
  const tChannel = useTranslations('Channel');
  const locale = useLocale();
  const sources = allSources(document);
  if (sources.length === 0) return null;
  return (
    <Fold title={t('title', { count: sources.length })} id="provenance">
      <ol className="sources">
        {sources.map((id) => {
          const { publisher, title, published } = find(content, 'source', id);
          return (
            <li key={id} id={`source-${id}`}>
              {publisher}: <a href={linkTo(`source/${id}`, locale)}>{title[locale]}</a>
              {', '}
              {published === 'undated' ? t('undated') : formatDate(published, locale)}
            </li>
          );
        })}
      </ol>
      {services.length > 0 && (
        <dl className="mt-4">
          {services
            .map((id) => find(content, 'service', id))
            .map(({ id, channels, words }) => (
              <div key={id}>
                <dt className="font-bold">{words[locale].title}</dt>
                {distinctChannels(channels).map((channel) => (
                  <dd key={channel.id}>
                    {tChannel(channel.type)}: <ChannelEvidence channel={channel} />
                  </dd>
                ))}
              </div>
            ))}
        </dl>
      )}
    </Fold>
  );
}
