import type { WordsField } from '../../../details';
import { choices, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean } from './words';

const things: Record<WordsField, string> = {
  steps: 'step',
  donts: 'warning',
  easySteps: 'step',
  easyDonts: 'warning',
  desks: 'service',
};

/** Where a reader is, in a sentence. */
const placeNames: Record<string, string> = {
  'european-netherlands': 'in the European Netherlands',
  'caribbean-netherlands': 'on Bonaire, Saba or Sint Eustatius',
  abroad: 'abroad',
};

const placeWords = (places: readonly string[]) =>
  new Intl.ListFormat('en-GB').format(places.map((place) => placeNames[place] ?? place));

/** Sentences about situations, and what the finder makes of them. */
export const situationMessages = {
  'no-words-for': (id, field, structure) => ({
    what: `${structure} has the ${things[field]} ${quote(id)}, and this text has no words for it.`,
    why: 'A visitor would find an empty line where the advice must be.',
    remedy: `Write a line "${id}: …" under ${field}.`,
  }),
  'words-for-nothing': (id, field, structure) => ({
    what: `These are words for the ${things[field]} ${quote(id)}, which ${structure} does not have.`,
    why: reasons.appearsNowhere,
    remedy: `Take them away, or add the ${things[field]} to ${structure}.`,
  }),
  'door-without-words': () => ({
    what: 'situation.yaml has a door for children (young), and this text has no words for it.',
    why: 'A frightened child of nine then finds a door with nothing on it.',
    remedy: 'Write young: with door: (three to seven words) and do: (what to do, in short sentences).',
  }),
  'words-without-door': () => ({
    what: 'These are words for a door for children, and situation.yaml has none.',
    why: reasons.appearsNowhere,
    remedy: 'Take them away, or put the door (young) into situation.yaml.',
  }),
  'door-desk-not-for-child': (id) => ({
    what: `Behind the door for children stands ${quote(id)}, and that service is not one of the desks here for a child.`,
    why: 'A child who dares to call then reaches someone who is not there for children.',
    remedy: 'Name a service of desks that is there for child.',
  }),
  'words-twice': (id, field) => ({
    what: `There is another ${things[field]} ${quote(id)} in this list, so both would say the same.`,
    why: 'Somebody in panic reads the same advice twice, and misses the other.',
    remedy: `Give each ${things[field]} an id of its own, with its own words in both texts.`,
  }),
  'desk-superseded': (id, successor) => ({
    what: `${quote(id)} no longer exists, so nobody can be sent there.`,
    why: reasons.whereTo,
    remedy: didYouMean(successor, 'name a service that people can go to now'),
  }),
  'desk-unconfirmed': (id, isFirst) => ({
    what: `${quote(id)} has no contact that could be confirmed${isFirst ? ', and stands first' : ''}.`,
    why: 'Somebody in need must not spend a first try on a number that may be wrong.',
    remedy: 'Name a service with a current channel, or confirm one of its channels.',
  }),
  'desk-of-islands-first': (id) => ({
    what: `${quote(id)} is for the islands alone, and stands before a service that works in the European Netherlands.`,
    why: 'Most visitors are there, and would try a number that is not for them first.',
    remedy: 'Put it behind the services that work in the European Netherlands.',
  }),
  'desk-not-linked': (name, service) => ({
    what: `${quote(name)} is named here, and is no link.`,
    why: 'Somebody in panic taps the name, and nothing happens.',
    remedy: `Write [${name}](${service}), or with a channel: [${name}](${service}/phone).`,
  }),
  'no-desk': (readers, places) => ({
    what: `This is a dead end ${placeWords(places)}: there is no service that surely works from there. It is about these readers: ${choices(readers)}.`,
    why: 'Somebody who has just found the courage to look for help would find nobody.',
    remedy: 'Add a service for them. A number works from another place only if its reachableFrom says so.',
  }),
  'only-medium': (readers, places) => ({
    what: `Every contact that works ${placeWords(places)} is of medium confidence. It is about these readers: ${choices(readers)}.`,
    why: 'If such a number is wrong after all, the reader has no other way left.',
    remedy: 'Add a service with a channel of high confidence that works from there.',
  }),
  'no-way-without-calling': (readers, places) => ({
    what: `Who cannot call finds no sure way to get help ${placeWords(places)}. It is about these readers: ${choices(readers)}.`,
    why: 'A child who must not be overheard, or somebody who is deaf, cannot call.',
    remedy:
      'Add a service with a chat, form or website of high confidence; or say in both texts, under withoutCalling, that there is none and what to do.',
  }),
  'nobody-at-night': (readers) => ({
    what: `Nobody is named who answers day and night, for who cannot call too. It is about these readers: ${choices(readers)}.`,
    why: 'Somebody who looks for help at night would find closed doors only.',
    remedy: 'Add a service that is open day and night after night:, such as suicide-prevention-113.',
  }),
  'not-at-night': (id) => ({
    what: `${quote(id)} is named for the night, and has no phone or chat that is open day and night, or no words for the night.`,
    why: 'Somebody would be sent there in the middle of the night, and find nobody, or not know what for.',
    remedy: 'Name a service with current hours of 24/7, and give both of its texts a line night:.',
  }),
} satisfies Partial<Sentences>;
