import type { Channel } from '@/content/schema/channel';
import type { serviceGroups } from '@/content/schema/service';

type Group = (typeof serviceGroups)[number];

/**
 * How a person checks a channel: ring it; open it; or don't disturb the people behind it, and compare it with what the
 * body itself says on its page.
 */
export type Way = 'ring' | 'open' | 'open-chat' | 'open-form' | 'official-page' | 'website' | 'compare';

/**
 * The groups whose numbers are never rung for a test: an emergency number, and lines on which somebody in need may be
 * waiting. Their own page says whether the number is right.
 */
const neverRung: Partial<Record<Group, Way>> = {
  emergency: 'official-page',
  'someone-to-talk-to': 'website',
  'violence-and-safety': 'website',
};

/**
 * How to check a channel.
 *
 * @param group the heading of the directory that its service stands under; undefined for the channel of a node
 */
export function wayToCheck(type: Channel['type'], group: Group | undefined): Way {
  switch (type) {
    case 'phone':
      return (group && neverRung[group]) ?? 'ring';
    case 'whatsapp':
    case 'email':
    case 'post':
      return 'compare';
    case 'chat':
      return 'open-chat';
    case 'form':
      return 'open-form';
    default:
      return 'open';
  }
}
