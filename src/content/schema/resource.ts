import { z } from 'zod';
import { httpsAddress } from './address';
import { day, languageTag, line, localizedLine } from './common';
import { confidenceRule, evidence } from './evidence';
import { described, onOneLine } from './rules';
import { upkeep } from './upkeep';

/** For whom material is: what readers can choose from. */
export const resourceReaders = ['primary', 'secondary', 'parents', 'children', 'professionals'] as const;

/** A lesson, guide, film or game that others made. Resources have no text of their own. */
export const resourceSchema = z
  .strictObject({
    ...upkeep,
    order: described(z.int(), 'Place in the list; lower comes first.', 'De plek in de lijst; lager komt eerst.'),
    title: described(localizedLine, 'Its name.', 'De naam.'),
    about: described(localizedLine, 'What it is, in a line or two.', 'Wat het is, in een of twee zinnen.'),
    kind: described(z.enum(['lesson', 'guide', 'film', 'game']), 'What kind it is.', 'Wat voor soort het is.'),
    readers: described(
      z.array(z.enum(resourceReaders)).min(1),
      'For whom: primary and secondary are schools, children use it by themselves.',
      'Voor wie: primary en secondary zijn scholen, children gebruiken het zelf.',
    ),
    ages: described(
      z.strictObject({ from: z.int(), until: z.int() }).meta(onOneLine).optional(),
      'For which ages, if a source says.',
      'Voor welke leeftijd, als een bron dat zegt.',
    ),
    minutes: described(
      z.int().optional(),
      'How long it takes, if a source says.',
      'Hoelang het duurt, als een bron dat zegt.',
    ),
    maker: described(line.optional(), 'Who made it, if a source says.', 'Wie het maakte, als een bron dat zegt.'),
    languages: described(
      z.array(languageTag).default([]),
      'The languages that it is in, as far as a source says.',
      'De talen waarin het er is, voor zover een bron dat zegt.',
    ),
    cost: described(
      z.enum(['free', 'paid']).optional(),
      'What it costs; left out when no source says.',
      'Wat het kost; laat weg als geen bron dat zegt.',
    ),
    url: described(httpsAddress.optional(), 'Where it is, if we have seen that.', 'Waar het staat, als we dat zagen.'),
    seen: described(
      day,
      'The day on which somebody last saw it, or read of it.',
      'De dag waarop iemand het voor het laatst zag, of erover las.',
    ),
    ...evidence,
  })
  .superRefine(confidenceRule);
