import { useLocale, useTranslations } from 'next-intl';
import { channelAddress, channelText, isCallToAction, ownWebsite, shownChannels } from '@/content/channels';
import { find } from '@/content/model';
import { content } from '@/content/source';

type Props = { channel: string } & ({ service: string; node?: never } | { node: string; service?: never });

/**
 * A number or address in the text. One that may not be shown gives way to the service's own website. One that only an
 * old source gives is no link, and what must stand beside it, such as "never mail images", stands beside it here too.
 */
export function Contact({ service, node, channel: id }: Props) {
  const t = useTranslations('Contact');
  const locale = useLocale();
  const owner = service ? find(content, 'service', service) : find(content, 'node', node ?? '');
  const channel = shownChannels(owner.channels).find((candidate) => candidate.id === id);
  const address = channel ? channelAddress(channel) : owner.type === 'service' ? ownWebsite(owner) : undefined;
  const text = channel ? channelText(channel) : address?.replace('https://', '');
  if (!text) return t('unconfirmed');
  const isOld = channel !== undefined && !isCallToAction(channel);
  const note = isOld && channel.note?.[locale].replace(/\.$/, '');
  return (
    <>
      {address && !isOld ? (
        <a href={address} translate="no">
          {text}
        </a>
      ) : (
        <span translate="no">{text}</span>
      )}
      {note && ` (${note})`}
    </>
  );
}
