import type { Said } from '@/content/schema/rules';
import type { Actual, Choice, Expected, WayToMend } from '../../../read/yaml/actual';
import { choiceWords, type Message, quote } from '../../message';
import { reasons } from './reasons';
import { actualWords, expectedWord, typeRemedy } from './values';
import { didYouMean, oneOfThese } from './words';

/** Sentences about what stands in a document: its structure, and the front matter of its texts. */
export const documentMessages = {
  'not-fields': (actual: Actual): Message => ({
    what: `There must be fields here, such as "title: …", and it is ${actualWords(actual)}.`,
    why: reasons.unread,
    remedy: 'Write each field on a line of its own.',
  }),
  'unknown-field': (name: string, near: string | undefined, known: readonly string[]): Message => ({
    what: `There is no field ${quote(name)} here.`,
    why: reasons.appearsNowhere,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'delete it'),
  }),
  'missing-field': (name: string, description: Said | undefined): Message => ({
    what: `The field ${quote(name)} is missing.`,
    why: 'Without it a part of the page would be empty for a visitor, or wrong.',
    remedy: description ? `Add ${quote(name)}. It is for: ${description.en}` : `Add ${quote(name)}.`,
  }),
  'wrong-type': (expected: Expected, actual: Actual, way: WayToMend, text: string): Message => ({
    what: `This must be ${expectedWord(expected)}, and it is ${actualWords(actual)}.`,
    why:
      way === 'quote' && actual.kind === 'number'
        ? 'Without quotes a number can lose its first 0, and a date its month; then a visitor gets the wrong one.'
        : 'The site cannot show it as it stands, so a visitor would see nothing or something wrong.',
    remedy: typeRemedy(way, expected, text),
  }),
  'wrong-value': (actual: Actual, allowed: readonly Choice[], near: string | undefined): Message => ({
    what: `This is ${actualWords(actual)}, and it may only be: ${choiceWords(allowed, expectedWord)}.`,
    why: 'The site has words for these choices only, so for another one a visitor would read nothing.',
    remedy:
      near === undefined ? 'Choose one of these.' : `Did you mean ${quote(near)}? If not, choose another of these.`,
  }),
  'wrong-form': (form: Said | undefined, description: Said | undefined): Message => ({
    what: form ? `This must be ${form.en}.` : 'This is not written in the right form.',
    why: 'Visitors could not read or use it as it is written now.',
    remedy: description ? `Write it like that. It is for: ${description.en}` : 'Write it like that.',
  }),
  'empty-text': (): Message => ({
    what: 'There is no text here.',
    why: 'A visitor would see a gap, and somebody who has the page read aloud would hear nothing.',
    remedy: 'Write the text, or take the field away if it may be left out.',
  }),
  'empty-list': (): Message => ({
    what: 'This list is empty.',
    why: 'A visitor would find a heading with nothing below it, or nobody to turn to.',
    remedy: 'Put at least one item in it.',
  }),
  'no-source': (): Message => ({
    what: 'This fact has no source.',
    why: 'A reader must be able to see who says it; without that, it is only our word.',
    remedy: 'Name at least one source that says it. Without a source it cannot be published.',
  }),
  'too-long': (length: number, most: number): Message => ({
    what: `This is ${length} characters long, and may be ${most}.`,
    why: 'On a phone a long text pushes the help out of sight, and search engines cut it off.',
    remedy: length - most === 1 ? 'Make it 1 character shorter.' : `Make it ${length - most} characters shorter.`,
  }),
  'too-many': (count: number, most: number): Message => ({
    what: `This list has ${count} items, and may have ${most}.`,
    why: 'Somebody in distress cannot take in a long list.',
    remedy: 'Keep the ones that matter most.',
  }),
  'out-of-range': (bound: 'least' | 'most', limit: number): Message => ({
    what: `This number is out of range: it must be ${limit} or ${bound === 'least' ? 'more' : 'less'}.`,
    why: 'A number that cannot be right makes readers doubt the others too.',
    remedy: 'Look the number up in the source again.',
  }),
  'no-such-day': (text: string): Message => ({
    what: `${quote(text)} is a day that does not exist.`,
    why: reasons.dates,
    remedy: 'Look it up in a calendar.',
  }),
  'future-date': (text: string, today: string): Message => ({
    what: `${quote(text)} lies in the future: today is ${today}.`,
    why: reasons.dates,
    remedy: 'Check the year, the month and the day.',
  }),
  'listed-twice': (text: string): Message => ({
    what: `${quote(text)} stands in this list twice.`,
    why: 'A visitor would read the same thing twice and look for the difference.',
    remedy: 'Keep one of the two.',
  }),
  'channel-twice': (id: string): Message => ({
    what: `There is another channel with the id ${quote(id)} in this document.`,
    why: reasons.oneOfTwo,
    remedy: 'Give each channel an id of its own.',
  }),
  'year-twice': (year: string): Message => ({
    what: `There is another figure for ${year} in this series.`,
    why: reasons.oneOfTwo,
    remedy: 'Keep one of the two, or put the other in a series of its own.',
  }),
  'no-front-matter': (): Message => ({
    what: 'The text does not start with its fields between two lines ---.',
    why: 'Without a title and an address no visitor can find the page.',
    remedy: 'Start the file with a line ---, then title, slug and summary, then again a line ---.',
  }),
  'front-matter-language': (fence: string): Message => ({
    what: `The fields at the top are set off by ${quote(fence)}, and only lines of exactly --- may do that.`,
    why: reasons.code,
    remedy: 'Write --- and nothing else on that line, and the fields as YAML.',
  }),
  'front-matter-open': (): Message => ({
    what: 'The fields at the top do not end.',
    why: 'The whole text would be read as fields, and a visitor would find an empty page.',
    remedy: 'Put a line with only --- after its last field.',
  }),
  'second-front-matter': (): Message => ({
    what: 'The text starts with --- or +++ again. Other programs read that as fields, and may run it.',
    why: reasons.code,
    remedy: 'Take that line away: fields belong between the first two lines of ---.',
  }),
  'answer-without-words': (question: string, structure: string): Message => ({
    what: `${structure} has an answer to "${question}", and this text does not say it.`,
    why: 'Somebody who does not dare to call yet wants to read this first.',
    remedy: `Write the answer under honesty, after "${question}:"; or write ${question}: unknown in ${structure}.`,
  }),
  'words-without-answer': (question: string, structure: string): Message => ({
    what: `This answers "${question}", which is unknown in ${structure}.`,
    why: 'A promise without a source, such as that a call is anonymous, can put somebody in danger.',
    remedy: `Take these words away; or give the source of the answer in ${structure}, under honesty, ${question}.`,
  }),
  'slug-missing': (): Message => ({
    what: 'This page has no slug. Only the home page may do without.',
    why: reasons.oneAddress,
    remedy: 'Add slug, the last part of its address.',
  }),
  'slug-on-home': (): Message => ({
    what: 'The home page has a slug.',
    why: 'The home page opens at the language alone; with a slug, visitors would not find it there.',
    remedy: 'Take the slug away.',
  }),
};
