import { z } from 'zod';
import { day } from './common';
import { described, onOneLine } from './rules';

/** That a person rang or opened a channel; null when nobody did. */
export const check = z
  .strictObject({
    on: described(day, 'The day of the check.', 'De dag waarop het geprobeerd is.'),
    by: described(
      z.string().min(1),
      'A role or initials, never a full name: the repository is public.',
      'Een rol of initialen, nooit een hele naam: deze bestanden zijn openbaar.',
    ),
    value: described(
      z.string().min(1),
      'The value that was rung or opened. If it differs from the channel, it is no check.',
      'De waarde die gebeld of geopend is. Is die anders dan bij het kanaal, dan telt het niet.',
    ),
    hours: described(
      z.string().min(1).optional(),
      'The hours that were right then, as they stand in hours. Leave out when nobody checked them.',
      'De tijden die toen klopten, zoals ze bij hours staan. Laat weg als niemand ze heeft nagekeken.',
    ),
  })
  .meta(onOneLine)
  .nullable();
