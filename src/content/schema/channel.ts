import { z } from 'zod';
import { disputedHolidays } from '@/lib/hours/holidays';
import { addressRule } from './address';
import { check } from './check';
import { closureSchema } from './closure';
import { id, languageTag, localizedLine } from './common';
import { confidenceRule, evidence, fact } from './evidence';
import { numberRule } from './number';
import { openingHours } from './opening-hours';
import { remark } from './remark';
import { described, onOneLine, rule } from './rules';

/** Where somebody can be when they call: the answers to "where are you?". */
export const places = ['european-netherlands', 'caribbean-netherlands', 'abroad'] as const;

/** Where somebody can be. */
export type Place = (typeof places)[number];

/** Tells whether what is for people in these places is for the islands of the Caribbean Netherlands alone. */
export function isForIslands(areaServed: readonly Place[]): boolean {
  return areaServed.every((place) => place === 'caribbean-netherlands');
}

/** The ways to reach a service. */
const channelTypes = ['phone', 'chat', 'whatsapp', 'email', 'form', 'app', 'post', 'website'] as const;

/** The types of channel whose value is an address on the web. */
const onTheWeb: readonly string[] = ['chat', 'form', 'app', 'website'];

/** What a `value` must look like, where neither {@link numberRule} nor {@link addressRule} judges it. */
const valuePatterns: Partial<Record<(typeof channelTypes)[number], RegExp>> = {
  email: z.regexes.email,
  post: /\S/,
};

/** One way to reach a service or a node: a number, an address, a form. */
export const channelSchema = z
  .strictObject({
    ...remark,
    id: described(
      id,
      'Name of the channel, unique within this file, for instance phone or chat.',
      'De naam van het kanaal, die maar één keer in dit bestand staat, bijvoorbeeld phone of chat.',
    ),
    type: described(z.enum(channelTypes), 'What kind of channel it is.', 'Wat voor kanaal het is.'),
    value: described(
      z.string().min(1),
      'The number or address, always between quotes. For chat, form and website the address.',
      'Het nummer of adres, altijd tussen aanhalingstekens. Bij chat, form en website het webadres.',
    ),
    ...evidence,
    hours: described(
      fact(openingHours)
        .safeExtend({
          disputedHolidays: described(
            z.array(z.enum(disputedHolidays)).optional(),
            'Which of Good Friday and 5 May (Liberation Day) count as PH here; [] for neither. Leave out when no source tells.',
            'Welke van Goede Vrijdag en 5 mei (Bevrijdingsdag) hier als PH tellen; [] voor geen van beide. Laat weg als geen bron het zegt.',
          ),
        })
        .meta(onOneLine)
        .optional(),
      'Opening hours in OpenStreetMap syntax, for instance "Mo-Su,PH 11:00-21:00". Leave out when unknown.',
      'Openingstijden in de schrijfwijze van OpenStreetMap, bijvoorbeeld "Mo-Su,PH 11:00-21:00". Laat weg als je ze niet weet.',
    ),
    timeZone: described(
      z.enum(['Europe/Amsterdam', 'America/Kralendijk']).default('Europe/Amsterdam'),
      'The time zone of the hours. America/Kralendijk for Bonaire, Saba and Sint Eustatius.',
      'De tijdzone van de tijden. America/Kralendijk voor Bonaire, Saba en Sint Eustatius.',
    ),
    cost: described(
      fact(z.enum(['free', 'local', 'paid'])).optional(),
      'What the caller pays. Leave out when unknown.',
      'Wat de beller betaalt. Laat weg als je het niet weet.',
    ),
    languages: described(
      z.array(languageTag).min(1).optional(),
      'Languages spoken on this channel. Leave out when unknown.',
      'Talen die ze hier spreken. Laat weg als je het niet weet.',
    ),
    reachableFrom: described(
      z.array(z.enum(places)).min(1).optional(),
      'Places from which this channel works. Leave out when unknown.',
      'Plekken vanwaar dit kanaal werkt. Laat weg als je het niet weet.',
    ),
    closures: described(
      z.array(closureSchema).optional(),
      'Days ahead on which the channel is closed, with the reason: on for one day, from and until for several.',
      'Dagen die nog komen waarop het kanaal dicht is, met de reden: on voor één dag, from en until voor meer dagen.',
    ),
    note: described(
      localizedLine.optional(),
      'One sentence that must stand beside this channel.',
      'Eén zin die bij dit kanaal moet staan.',
    ),
    check: described(
      check.default(null),
      'Filled in when a person has rung or opened this channel; null until then.',
      'Ingevuld als iemand dit kanaal heeft gebeld of geopend; tot dan null.',
    ),
  })
  .superRefine(confidenceRule)
  .superRefine(numberRule)
  .superRefine(({ type, value }, context) => {
    if (onTheWeb.includes(type)) addressRule(value, context, ['value']);
    if (valuePatterns[type]?.test(value) === false) context.addIssue(rule('value-for-type', ['value'], type));
  })
  .refine(
    (channel) => channel.check === null || channel.check.value === channel.value,
    rule('check-of-other-value', ['check', 'value']),
  )
  .refine(
    ({ check, hours }) => check?.hours === undefined || check.hours === hours?.value,
    rule('check-of-other-hours', ['check', 'hours']),
  );

/**
 * How old a fact is, when that must be said: since when it is known (`2024` or `2024-10`), and whether it is too old to
 * decide anything. `src/content/fading.ts` works it out; nobody writes it.
 */
type Aged = { age?: { since: string; isWorn: boolean } | undefined };

/** A channel as editors write it, with defaults filled in. */
export type Channel = z.infer<typeof channelSchema> & { hours?: Aged | undefined; cost?: Aged | undefined };
