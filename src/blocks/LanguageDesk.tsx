import { channelAddress, channelText, firstChannel, isDayAndNight } from '@/content/channels';
import { find, type LanguagePage } from '@/content/model';
import { content } from '@/content/source';
import { sourceLocale } from '@/i18n/locale';

type Props = { id: string; line: string; texts: LanguagePage['texts'] };

/** A help line on a page in another language: its own name, what it does, and the first way to reach it. */
export function LanguageDesk({ id, line, texts }: Props) {
  const service = find(content, 'service', id);
  const channel = firstChannel(service.channels);
  const isFree = channel?.cost?.status === 'current' && channel.cost.value === 'free';
  return (
    <li data-service={id} className="bubble frame-line bg-card p-4">
      <p className="font-bold" lang={sourceLocale} dir="ltr" translate="no">
        {service.words[sourceLocale].title}
      </p>
      <p>{line}</p>
      {channel && (
        <p data-channel={channel.id} className="mt-1">
          <a href={channelAddress(channel)} className="target number" dir="ltr" translate="no">
            {channelText(channel)}
          </a>{' '}
          {isDayAndNight(channel) && <span className="chip">{texts.always}</span>}{' '}
          {isFree && <span className="chip">{texts.free}</span>}
        </p>
      )}
    </li>
  );
}
