import { z } from 'zod';
import { day, line } from './common';
import { remark } from './remark';
import { described, onOneLine } from './rules';

/** Who looks after a document, and when somebody last did; and what editors tell each other about it. */
export const upkeep = {
  ...remark,
  owner: described(
    line.optional(),
    'Who looks after this: a role or a team, never a name. Left out: the owner of all documents of its type.',
    'Wie dit bijhoudt: een rol of een team, nooit een naam. Weggelaten: wie alle documenten van deze soort bijhoudt.',
  ),
  reviewed: described(
    z
      .strictObject({
        on: described(
          day,
          'The day on which somebody last read it whole and compared it with its sources.',
          'De dag waarop iemand het voor het laatst helemaal heeft gelezen en met de bronnen heeft vergeleken.',
        ),
        by: described(
          line,
          'A role or initials, never a full name: the repository is public.',
          'Een rol of initialen, nooit een hele naam: deze bestanden zijn openbaar.',
        ),
      })
      .meta(onOneLine)
      .optional(),
    'When it was last looked at as a whole. The next time is worked out from this.',
    'Wanneer het voor het laatst in zijn geheel is bekeken. De volgende keer volgt daaruit.',
  ),
};
