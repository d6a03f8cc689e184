import { useLocale, useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { hoursText } from '@/site/hours-text';

type Props = { value: string; timeZone: Channel['timeZone'] };

/** Opening hours in words. */
export function HoursText(hours: Props) {
  return hoursText(hours, useLocale(), useTranslations('Hours'));
}
