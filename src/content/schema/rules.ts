import type { z } from 'zod';
import type { NumberLength } from '@/lib/phone';

/**
 * The rules of the schemas that no type or pattern can say, by name, each with the data that its sentences need.
 * The sentences stand with the others, in `src/editors/words`.
 */
export type FactRules = ValueRules & {
  'no-such-language': [tag: string, near: string | undefined];
  'current-without-confidence': [];
  'confidence-without-current': [];
  'value-for-type': [type: string];
  'check-of-other-value': [];
  'check-of-other-hours': [];
  'superseded-without-successor': [];
  'superseded-with-channel': [];
  'current-with-successor': [];
  'answer-that-does-not-apply': [];
  'closure-days': [];
  'count-not-whole': [];
  'desk-twice': [service: string];
  'ends-before-it-begins': [from: string, until: string];
  'warning-and-its-end': [];
  'gone-before-it-comes': [from: string, until: string];
  'hours-semicolon': [hours: string];
  'hours-dash': [part: string];
  'hours-point': [time: string];
  'hours-no-such-time': [time: string];
  'hours-unreadable': [part: string];
  'hours-day-order': [days: string];
  'hours-no-time': [times: string];
  'hours-day-twice': [day: string];
  'hours-holiday-first': [part: string];
  'hours-never-open': [part: string];
  'hours-refused': [];
};

/** The rules of every number and every address, wherever it stands. */
type ValueRules = NumberRules & AddressRules;

/** The rules of numbers, in a file of their own among the sentences; see `src/lib/phone.ts`. */
type NumberRules = {
  'number-length': [digits: number, of: NumberLength];
  'number-look-alike': [code: string];
  'number-zero-after-country': [];
  'number-service-from-abroad': [];
  'number-short': [];
  'number-none': [];
  'number-not-on-whatsapp': [];
  'reach-of-number': [];
  'cost-for-number': [costs: readonly string[]];
};

/** The rules of addresses, also of those in texts; see `src/lib/web-address.ts`. */
export type AddressRules = {
  'address-not-https': [address: string];
  'address-broken': [address: string];
  'address-look-alike': [address: string, part: string];
  'address-through': [address: string, real: string | undefined];
  'address-tracking': [part: string, better: string];
};

/** What zod is told about a rule that is broken; `content:check` reads `params`. Fits `refine` and `addIssue`. */
export function rule<Name extends keyof FactRules>(name: Name, path: (string | number)[], ...details: FactRules[Name]) {
  return { code: 'custom' as const, path, message: name, params: { rule: name, details } };
}

/** A text in each language of the editors. */
export type Said = { en: string; nl: string };

/**
 * A field with what it is for, in both languages. VS Code shows the English while an editor types; `content:check`
 * shows either.
 */
export function described<Schema extends z.ZodType>(schema: Schema, en: string, nl: string): Schema {
  return schema.meta({ description: en, nl });
}

/** What a text must look like, after "it must be", for zod's `meta`: the words of a pattern. */
export function form(en: string, nl: string): { form: Said } {
  return { form: { en, nl } };
}

/** That a group of fields, or each in a list, stands on one line of its file; as {@link form} for zod's `meta`. */
export const onOneLine = { oneLine: true };

/** That a field stands last in its file, wherever the schema has it: a command writes it, and nobody reads it. */
export const asLast = { last: true };
