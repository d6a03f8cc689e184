import { z } from 'zod';
import { compileSchedule } from '@/lib/hours/compile';
import { disputedHolidays } from '@/lib/hours/holidays';
import { parseHours } from '@/lib/hours/parse';
import {
  confidenceRule,
  day,
  evidence,
  fact,
  hasConfidenceWhenCurrent,
  idPattern,
  languageTag,
  localizedLine,
} from './common';

/** Where somebody can be when they call: the answers to "where are you?". */
export const places = ['european-netherlands', 'caribbean-netherlands', 'abroad'] as const;

/** Where somebody can be. */
export type Place = (typeof places)[number];

/** The ways to reach a service. */
const channelTypes = ['phone', 'chat', 'whatsapp', 'email', 'form', 'app', 'post', 'website'] as const;

/** What a `value` must look like, per type of channel. */
const valuePatterns: Record<(typeof channelTypes)[number], RegExp> = {
  phone: /^\+?\d[\d -]*\d$/,
  chat: /^https:\/\//,
  whatsapp: /^\+?\d[\d -]*\d$/,
  email: /^[^@\s]+@[^@\s]+\.[a-z]+$/i,
  form: /^https:\/\//,
  app: /^https:\/\//,
  post: /\S/,
  website: /^https:\/\//,
};

/** Hours that we can put into words, and that the build can work out. In which years it does so makes no difference. */
const openingHours = z.string().superRefine((value, context) => {
  if (parseHours(value) === undefined) {
    const message =
      'must be hours such as "24/7" or "Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00", with PH in the last rule only';
    context.addIssue({ code: 'custom', message });
    return;
  }
  try {
    compileSchedule({ value, timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-01-01' });
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});

const check = z
  .strictObject({
    on: day.describe('The day of the check.'),
    by: z.string().min(1).describe('A role or initials, never a full name: the repository is public.'),
    value: z
      .string()
      .min(1)
      .describe('The value that was rung or opened. If it differs from the channel, it is no check.'),
  })
  .nullable();

/** One way to reach a service or a node: a number, an address, a form. */
export const channelSchema = z
  .strictObject({
    id: z
      .string()
      .regex(idPattern)
      .describe('Name of the channel, unique within this file, for instance phone or chat.'),
    type: z.enum(channelTypes).describe('What kind of channel it is.'),
    value: z
      .string()
      .min(1)
      .describe('The number or address, always between quotes. For chat, form and website the address.'),
    ...evidence,
    hours: fact(openingHours)
      .safeExtend({
        disputedHolidays: z
          .array(z.enum(disputedHolidays))
          .optional()
          .describe(
            'Which of Good Friday and 5 May (Liberation Day) count as PH here; [] for neither. Leave out when no source tells.',
          ),
      })
      .optional()
      .describe('Opening hours in OpenStreetMap syntax, for instance "Mo-Su,PH 11:00-21:00". Leave out when unknown.'),
    timeZone: z
      .enum(['Europe/Amsterdam', 'America/Kralendijk'])
      .default('Europe/Amsterdam')
      .describe('The time zone of the hours. America/Kralendijk for Bonaire, Saba and Sint Eustatius.'),
    cost: fact(z.enum(['free', 'local', 'paid']))
      .optional()
      .describe('What the caller pays. Leave out when unknown.'),
    languages: z
      .array(languageTag)
      .min(1)
      .optional()
      .describe('Languages spoken on this channel. Leave out when unknown.'),
    reachableFrom: z
      .array(z.enum(places))
      .min(1)
      .optional()
      .describe('Places from which this channel works. Leave out when unknown.'),
    closures: z
      .array(z.strictObject({ on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), reason: localizedLine }))
      .optional()
      .describe('Days ahead on which the channel is closed, with the reason.'),
    note: localizedLine.optional().describe('One sentence that must stand beside this channel.'),
    check: check.default(null).describe('Filled in when a person has rung or opened this channel; null until then.'),
  })
  .refine(hasConfidenceWhenCurrent, confidenceRule)
  .refine((channel) => valuePatterns[channel.type].test(channel.value), {
    path: ['value'],
    message:
      'does not fit the type of the channel: digits for phone and whatsapp, an address with https:// for chat, form, app and website, name@domain for email',
  })
  .refine((channel) => channel.check === null || channel.check.value === channel.value, {
    path: ['check', 'value'],
    message: 'differs from the value of the channel, so this value has not been checked',
  });

/** A channel as editors write it, with defaults filled in. */
export type Channel = z.infer<typeof channelSchema>;
