/** What a situation must have, whoever edits it. */
type Promises = {
  /** Minutes count, so its page says so at the top. */
  isNow?: boolean;
  /** The service that comes first. */
  first?: string;
  /** Who stands among the desks or those of the night, wherever. */
  named?: string;
  /** Two steps, in the order in which they must be done. */
  order?: readonly [before: string, after: string];
};

/**
 * The promises of the situations in which a slip does the most harm, by their id: who is in danger of dying meets 113,
 * and messages are written down before the contact with who sent them ends, since then they can be gone. A slip in the
 * content cannot break one, only a change of this table can.
 */
export const promises: Readonly<Record<string, Promises>> = {
  'suicidal-thoughts': { isNow: true, first: 'suicide-prevention-113' },
  'self-harm': { named: 'suicide-prevention-113' },
  'forced-to-hurt': { isNow: true, named: 'suicide-prevention-113' },
  sextortion: {
    isNow: true,
    first: 'helpwanted',
    named: 'suicide-prevention-113',
    order: ['write-down', 'stop-contact'],
  },
  grooming: { named: 'suicide-prevention-113', order: ['keep-messages', 'stop-contact'] },
  'image-shared': { first: 'helpwanted', named: 'suicide-prevention-113' },
  'abuse-images-found': { first: 'csam-hotline' },
  'sexual-violence': { isNow: true, first: 'centre-sexual-violence', named: 'suicide-prevention-113' },
  'unsafe-home': { isNow: true, first: 'veilig-thuis' },
  'missing-child': { isNow: true, first: 'police' },
  'school-threat': { isNow: true, first: 'police' },
};
