import { useTranslations } from 'next-intl';
import { channelAddress, channelText, ownWebsite, shownChannels } from '@/content/channels';
import { find } from '@/content/model';
import { content } from '@/content/source';

type Props = { channel: string } & ({ service: string; node?: never } | { node: string; service?: never });

/** A number or address in the text. One that may not be shown gives way to the service's own website. */
export function Contact({ service, node, channel: id }: Props) {
  const t = useTranslations('Contact');
  const owner = service ? find(content, 'service', service) : find(content, 'node', node ?? '');
  const channel = shownChannels(owner.channels).find((candidate) => candidate.id === id);
  const address = channel ? channelAddress(channel) : owner.type === 'service' ? ownWebsite(owner) : undefined;
  const text = channel ? channelText(channel) : address?.replace('https://', '');
  if (!text) return t('unconfirmed');
  return address ? <a href={address}>{text}</a> : text;
}
