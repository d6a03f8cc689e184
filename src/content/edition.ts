import { createHash } from 'node:crypto';
import type { Channel } from './schema/channel';

/**
 * The edition of what is printed with these channels on it: six signs that change when a number or its hours do, and
 * otherwise never.
 */
export function editionOf(channels: readonly Pick<Channel, 'value' | 'hours'>[]): string {
  const printed = channels.map(({ value, hours }) => [value, hours?.status === 'current' ? hours.value : null]);
  return createHash('sha256').update(JSON.stringify(printed)).digest('hex').slice(0, 6).toUpperCase();
}
