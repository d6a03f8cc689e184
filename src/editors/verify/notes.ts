import type { Words } from '../words';
import type { Result } from './interview';

/**
 * What a round of questions ends with: how much was written down, and the notes of the day about what was not right.
 */
export function closingWords(
  { recorded, notes }: Result,
  total: number,
  day: string,
  who: string,
  words: Words<'verify'>,
): string {
  const summary = words.summary(recorded, total - recorded);
  if (notes.length === 0) return `\n${summary}`;
  const lines = notes.map(
    ({ key, channel, value, about, text }) => `- ${key}, ${channel} (${value}), ${words.about[about]}: ${text}`,
  );
  return ['', words.notesTitle(day, who), ...lines, '', summary].join('\n');
}
