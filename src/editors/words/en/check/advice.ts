import type { Promised } from '../../../details';
import { weekdayOf } from '../../../read/days';
import { counted, quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const promises: Record<Promised, (id: string, after: string) => string> = {
  urgency: () => 'This situation has urgency: now, and that is gone.',
  first: (id) => `The first service here is ${quote(id)}, and there is another one.`,
  named: (id) => `The service ${quote(id)} is always here, under desks or night, and is gone.`,
  order: (id, after) => `The step ${quote(id)} comes before ${quote(after)} here: after that it can be gone.`,
};

const pieces: Record<'paragraphs' | 'sentences', [one: string, more: string]> = {
  paragraphs: ['paragraph or item', 'paragraphs and items'],
  sentences: ['sentence', 'sentences'],
};

const list = (names: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

/** Sentences about whom a text sends where, with which advice. */
export const adviceMessages = {
  'promise-broken': (promised, id, after) => ({
    what: promises[promised](id, after ?? ''),
    why: 'In this situation a slip does the most harm, so this is fixed.',
    remedy: 'Put it back. Must it really be otherwise? Then a developer changes the table of promises.',
  }),
  'desk-not-for': (service, readers) => ({
    what: `By its audiences the service ${quote(service)} is not for ${list(readers)}, and here it is named to them.`,
    why: 'A child who goes there would be sent away.',
    remedy: 'Take them out of for; or add them to audiences of the service, if a source says that they can go there.',
  }),
  'call-forbidden': (words) => ({
    what: `Here visitors are told not to call: ${quote(words)}.`,
    why: 'Somebody in danger would not call the people who can help.',
    remedy: 'Say whom to call. Is there no hurry? Say that, and whom to call then: "Not urgent? Call the police".',
  }),
  'say-of-other': (speaker) => ({
    what: `This sentence cannot be that of ${speaker === 'child' ? 'a child' : 'a parent'}.`,
    why: 'Somebody in panic reads the sentence aloud as it stands.',
    remedy:
      'See whether child and parent changed places. A parent speaks of a child, a child does not speak of one of its own.',
  }),
  'desk-line-of-other': (words, service) => ({
    what: `This line says ${quote(words)}, and the service ${quote(service)} does not say so itself.`,
    why: 'One page would promise what another does not, and somebody would call in vain or pay for it.',
    remedy: 'Change the line; or, if a source says so, change hours, cost, honesty or the texts of the service.',
  }),
  'cost-answer-of-other': () => ({
    what: 'This answer about the cost differs from cost at the channels.',
    why: 'Somebody with no credit, or with parents who see the bill, decides by this.',
    remedy: 'Look at the source which of the two is right.',
  }),
  'forbidden-in-one-language': (locale) => ({
    what: `Here one text warns against something, and the other does not (compare ${locale}).`,
    why: reasons.sameHelp,
    remedy: 'Put the two sentences side by side. Do they say the same? Then all is well.',
  }),
  'says-more-or-less': (what, here, locale, there) => ({
    what: `There ${here === 1 ? 'is' : 'are'} ${counted(here, ...pieces[what])} here, and ${there} in ${locale}.`,
    why: reasons.sameHelp,
    remedy: 'See whether something was left out.',
  }),
  'sent-to-past': (service) => ({
    what: `The service ${quote(service)} is no more, and this sentence does not say so.`,
    why: reasons.whereTo,
    remedy: 'Name its successor, or say in the sentence that it was so in the past.',
  }),
  'weekday-of-other-day': (words, day) => ({
    what: `${quote(words)} does not exist: that day is a ${weekdayOf(day, 'en-GB')}.`,
    why: 'Who comes on the wrong day finds nobody.',
    remedy: 'Look at the source whether the day or the date is wrong.',
  }),
  'relative-day': (words) => ({
    what: `A week from now, ${quote(words)} is another day.`,
    why: 'A visitor does not know when this was written.',
    remedy: 'Write the date, with the year.',
  }),
} satisfies Partial<Sentences>;
