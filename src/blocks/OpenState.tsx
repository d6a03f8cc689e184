import { isAnswered } from '@/content/channels';
import { scheduleOf } from '@/content/schedules';
import type { Channel } from '@/content/schema/channel';
import { builtOn } from '@/site/clock';

/**
 * Where the visitor's browser writes whether this channel is open now. It is empty without a script: the hours stand
 * beside it in words.
 */
export function OpenState({ channel }: { channel: Channel }) {
  const schedule = scheduleOf(channel, builtOn);
  if (!schedule && !isAnswered(channel)) return null;
  return <open-state {...(schedule && { 'data-schedule': JSON.stringify(schedule) })} />;
}
