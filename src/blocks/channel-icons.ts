import type { Channel } from '@/content/schema/channel';
import type { IconName } from '@/ui/Icon';

/** The drawing beside each kind of channel. */
export const channelIcons: Record<Channel['type'], IconName> = {
  phone: 'phone',
  chat: 'chat',
  whatsapp: 'chat',
  email: 'mail',
  form: 'form',
  app: 'app',
  post: 'post',
  website: 'web',
};
