import { choices, didYouMean, type Message, quote } from '../quote';

/** What a field of words is about, in a sentence. */
const things: Record<string, string> = { steps: 'step', donts: 'warning', desks: 'desk' };

/** Where a reader is, in a sentence. */
const placeNames: Record<string, string> = {
  'european-netherlands': 'in the European Netherlands',
  'caribbean-netherlands': 'on Bonaire, Saba or Sint Eustatius',
  abroad: 'abroad',
};

const whoAndWhere = (readers: readonly string[], places: readonly string[]) =>
  `${choices(readers)} ${places.map((place) => placeNames[place]).join(' and ')}`;

/** Sentences about situations, and what the finder makes of them. */
export const situationMessages = {
  'no-words-for': (id: string, field: string, structure: string): Message => ({
    what: `${structure} has the ${things[field]} ${quote(id)}, and this text has no words for it`,
    remedy: `write a line "${id}: …" under ${field}`,
  }),
  'words-for-nothing': (id: string, field: string, structure: string): Message => ({
    what: `these are words for the ${things[field]} ${quote(id)}, which ${structure} does not have`,
    remedy: `take them away, or add the ${things[field]} to ${structure}`,
  }),
  'words-twice': (id: string, field: string): Message => ({
    what: `there is another ${things[field]} ${quote(id)} in this list, so both would say the same`,
    remedy: `give each ${things[field]} an id of its own, with its own words in both texts`,
  }),
  'desk-superseded': (id: string, successor: string | undefined): Message => ({
    what: `${quote(id)} no longer exists, so nobody can be sent there`,
    remedy: didYouMean(successor, 'name a service that people can go to now'),
  }),
  'desk-unconfirmed': (id: string, isFirst: boolean): Message => ({
    what: `${quote(id)} has no contact that could be confirmed${isFirst ? ', and stands first' : ''}`,
    remedy: 'name a service with a current channel, or confirm one of its channels',
  }),
  'alternative-no-desk': (id: string, desks: string[]): Message => ({
    what: `${quote(id)} may step in for a closed desk, and is none of the desks`,
    remedy: `name one of ${choices(desks)}`,
  }),
  'no-desk': (readers: readonly string[], places: readonly string[]): Message => ({
    what: `this is a dead end for ${whoAndWhere(readers, places)}: no desk has a way that surely works from there`,
    remedy: 'add a desk for them; a number works from another place only if its reachableFrom says so',
  }),
  'only-medium': (readers: readonly string[], places: readonly string[]): Message => ({
    what: `for ${whoAndWhere(readers, places)} every contact that surely works is of medium confidence`,
    remedy: 'add a desk with a channel of high confidence that works from there',
  }),
  'no-way-without-calling': (readers: readonly string[], places: readonly string[]): Message => ({
    what: `who cannot call finds no sure way here: ${whoAndWhere(readers, places)}`,
    remedy:
      'add a desk with a chat, form or website of high confidence, or say in both texts, under withoutCalling, that there is none and what to do',
  }),
};
