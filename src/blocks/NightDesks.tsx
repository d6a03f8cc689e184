import { useLocale, useTranslations } from 'next-intl';
import { nightDesks } from '@/content/finder/night';
import { isVoice } from '@/content/finder/reach';
import type { Situation } from '@/content/model';
import { whoAnswers } from '@/content/schema/situation';
import { content } from '@/content/source';
import { ChannelLink } from './ChannelLink';

type Props = { situation: Situation; headingLevel?: 2 | 3 };

/**
 * Who answers day and night in a situation, by the question that each is the answer to. The finder shows what fits the
 * answers.
 */
export function NightDesks({ situation, headingLevel = 2 }: Props) {
  const t = useTranslations('NightDesks');
  const locale = useLocale();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="night bubble">
      <Heading>{t('title')}</Heading>
      <ul>
        {nightDesks(content, situation).map(({ service, for: readers, channels }) => (
          <li
            key={service.id}
            data-night={service.id}
            data-who={readers.length < whoAnswers.length ? readers.join(' ') : undefined}
            className={channels.every(isVoice) ? 'call-only' : undefined}
          >
            <span>{service.words[locale].night ?? service.words[locale].title}</span>{' '}
            {channels.map((channel) => (
              <span key={channel.id} className={isVoice(channel) ? 'call-only' : undefined}>
                <ChannelLink channel={channel} isPlain />{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
