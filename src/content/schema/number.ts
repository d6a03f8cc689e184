import type { z } from 'zod';
import { type NumberKind, readNumber } from '@/lib/phone';
import { rule } from './rules';

type Numbered = {
  type: string;
  value: string;
  cost?: { value: string } | undefined;
  reachableFrom?: readonly string[] | undefined;
};

/** What a caller can pay, by the kind of number: 0800 and 116 cost nothing, 0900 and its like never do. */
const costs: Record<NumberKind, readonly string[]> = {
  free: ['free'],
  service: ['local', 'paid'],
  ordinary: ['free', 'local', 'paid'],
  short: ['free', 'local', 'paid'],
};

/**
 * Somebody who taps a number reaches a telephone, WhatsApp knows the number, it costs what we say, and it works where we
 * say: without a form for abroad it does in one country. The 116 numbers are the same in every country of Europe.
 */
export function numberRule({ type, value, cost, reachableFrom = [] }: Numbered, context: z.RefinementCtx): void {
  if (type !== 'phone' && type !== 'whatsapp') return;
  const number = readNumber(value);
  if ('fault' in number) {
    const { fault } = number;
    if (fault === 'length') context.addIssue(rule('number-length', ['value'], number.digits, number.of));
    else if (fault === 'look-alike')
      context.addIssue(rule('number-look-alike', ['value'], codePoint(number.character)));
    else if (fault === 'form') context.addIssue(rule('value-for-type', ['value'], type));
    else context.addIssue(rule(`number-${fault}`, ['value']));
    return;
  }
  if (type === 'whatsapp' && (number.kind !== 'ordinary' || !number.dialled.startsWith('+')))
    context.addIssue(rule('number-not-on-whatsapp', ['value']));
  const isOfOneCountry = !number.dialled.startsWith('+') && !number.dialled.startsWith('116');
  if (isOfOneCountry && (reachableFrom.length > 1 || reachableFrom.includes('abroad')))
    context.addIssue(rule('reach-of-number', ['reachableFrom']));
  const allowed = costs[number.kind];
  if (cost && !allowed.includes(cost.value)) context.addIssue(rule('cost-for-number', ['cost', 'value'], allowed));
}

/** A character by its code: `U+2011`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
