import { useLocale, useTranslations } from 'next-intl';
import { firstChannel, ownWebsite } from '@/content/channels';
import type { Service } from '@/content/model';
import { siteName } from '@/lib/site-name';
import { linkTo } from '@/site/site';
import { FirstChannel } from './FirstChannel';
import { Title } from './Title';

type Props = { service: Service; headingLevel?: 2 | 3 | 4 };

/** A service in a list: its name, what it is for, and the first way to reach it. */
export function ServiceLine({ service, headingLevel = 3 }: Props) {
  const locale = useLocale();
  const Heading = `h${headingLevel}` as const;
  const { summary } = service.words[locale];
  const channel = firstChannel(service.channels);
  return (
    <li data-service={service.id} className="bubble flex flex-col frame-line bg-card p-4 md:p-5">
      <Heading className="text-h3">
        <a href={linkTo(`service/${service.id}`, locale)} className="target">
          <Title document={service} />
        </a>
      </Heading>
      <p className="mb-2">{summary}</p>
      <div className="mt-auto">
        {channel ? (
          <FirstChannel channel={channel} others={service.channels} website={ownWebsite(service)} />
        ) : (
          <Website address={ownWebsite(service)} />
        )}
      </div>
    </li>
  );
}

/** For a service without a channel that we could confirm: the way in is its own or its provider's website. */
function Website({ address }: { address: string | undefined }) {
  const t = useTranslations('ServiceLine');
  if (!address) return null;
  return (
    <p>
      {t.rich('via', {
        site: () => (
          <a href={address} className="target" translate="no">
            {siteName(address)}
          </a>
        ),
      })}
    </p>
  );
}
