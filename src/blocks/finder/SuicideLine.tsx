import { useTranslations } from 'next-intl';
import { channelAddress, channelText, isCallToAction } from '@/content/channels';
import { find } from '@/content/model';
import { content } from '@/content/source';

/** The line for suicide prevention, for situations that can weigh so much. */
export function SuicideLine({ isInFinder = false }: { isInFinder?: boolean }) {
  const t = useTranslations('Outcome');
  const { channels } = find(content, 'service', 'suicide-prevention-113');
  const link = (type: string, text?: string) => {
    const channel = channels.find((candidate) => candidate.type === type && isCallToAction(candidate));
    return (
      channel && (
        <a href={channelAddress(channel)} className="font-bold whitespace-nowrap" translate={text ? undefined : 'no'}>
          {text ?? channelText(channel)}
        </a>
      )
    );
  };
  return (
    <p className="bubble frame-line bg-mint px-4 py-3">
      {t.rich('suicide', { call: () => link('phone'), chat: () => link('chat', t('suicideChat')) })}
      {isInFinder && <span data-doubt="islands abroad"> {t('doubt')}</span>}
    </p>
  );
}
