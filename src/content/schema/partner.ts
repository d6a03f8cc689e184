import { z } from 'zod';
import { httpsAddress } from './address';
import { localizedLine, reference } from './common';
import { evidence, provenance } from './evidence';
import { pageWords } from './page-words';
import { described } from './rules';
import { upkeep } from './upkeep';

/** Kinds of partner, in the order in which they are shown. */
export const partnerKinds = ['organiser', 'ministry', 'network', 'knowledge-centre', 'private'] as const;

/** An organisation, or a group of them, that runs or supports the centre. */
export const partnerSchema = z.strictObject({
  ...upkeep,
  order: described(
    z.int(),
    'Place within its kind; lower comes first.',
    'De plek binnen zijn soort; lager komt eerst.',
  ),
  kind: described(
    z.enum(partnerKinds),
    'organiser: runs the centre. ministry. network: international. knowledge-centre: NGOs and research. private.',
    'organiser: leidt het centrum. ministry: ministerie. network: internationaal netwerk. knowledge-centre: maatschappelijke organisaties en onderzoek. private: bedrijf.',
  ),
  profileName: described(
    localizedLine.optional(),
    'The name in the centre’s profile of July 2020, if it is in it.',
    'De naam in het profiel van het centrum van juli 2020, als die erin staat.',
  ),
  url: described(
    httpsAddress.optional(),
    'Its own website, if a source gives it.',
    'De eigen website, als een bron die geeft.',
  ),
  supports: described(
    z
      .array(
        z.strictObject({
          what: described(
            localizedLine,
            'What it does for the centre or its services, in one sentence.',
            'Wat de partner doet voor het centrum of zijn diensten, in één zin.',
          ),
          status: evidence.status.exclude(['unconfirmed']),
          ...provenance,
        }),
      )
      .default([]),
    'What it supports, one entry per source or period.',
    'Wat de partner steunt, één keer per bron of periode.',
  ),
  nodes: described(
    z.array(reference('node')).default([]),
    'The nodes that it helps to pay for or takes part in.',
    'De onderdelen waar de partner aan meebetaalt of meedoet.',
  ),
  ...provenance,
});

/** The words of a partner. */
export const partnerWords = z.strictObject(pageWords);
