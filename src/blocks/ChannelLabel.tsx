import { useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { Icon, type IconName } from '@/ui/Icon';

const icons: Record<Channel['type'], IconName> = {
  phone: 'phone',
  chat: 'chat',
  whatsapp: 'chat',
  email: 'mail',
  form: 'form',
  app: 'app',
  post: 'post',
  website: 'web',
};

/** What a reader does with a channel: call, chat, mail … */
export function ChannelLabel({ type }: { type: Channel['type'] }) {
  const t = useTranslations('Channel');
  return (
    <span className="flex items-center gap-2 text-petrol">
      <Icon name={icons[type]} />
      <span className="font-bold">{t(type)}</span>
    </span>
  );
}
