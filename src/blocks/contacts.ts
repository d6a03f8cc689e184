import { distinctChannels } from '@/content/channels';
import { type AnyDocument, type Content, find } from '@/content/model';
import type { Channel } from '@/content/schema/channel';

/** The numbers and addresses that the page of a document gives as a way to get in touch. */
export function contactsOn(content: Content, document: AnyDocument): Channel[] {
  switch (document.type) {
    case 'service':
    case 'node':
      return distinctChannels(document.channels);
    case 'situation':
      return document.desks.flatMap(({ service }) => distinctChannels(find(content, 'service', service).channels));
    default:
      return [];
  }
}
