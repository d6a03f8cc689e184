import { expect, test, vi } from 'vitest';
import { channelSchema } from '@/content/schema/channel';
import { channelFields, current } from '../support/documents';

vi.mock('@/lib/hours/compile', () => ({
  compileSchedule: () => {
    throw new Error('The library refuses the opening hours');
  },
}));

test('hours that the library for opening hours cannot work out are refused', () => {
  const channel = channelFields({ hours: { value: 'Mo-Fr 09:00-17:00', ...current } });
  const issues = channelSchema.safeParse(channel).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  expect(issues).toEqual([['hours.value', 'hours-refused']]);
});
