import { choices, choiceWords, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { actualWords, expectedWords, typeRemedies } from './values';
import { didYouMean, oneOfThese } from './words';

/** Sentences about what stands in a document: its structure, and the front matter of its texts. */
export const documentMessages = {
  'not-fields': (actual) => ({
    what: `There must be fields here, such as "title: …", and it is ${actualWords(actual)}.`,
    why: reasons.unread,
    remedy: 'Write each field on a line of its own.',
  }),
  'unknown-field': (name, near, known) => ({
    what: `There is no field ${quote(name)} here.`,
    why: reasons.appearsNowhere,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'delete it'),
  }),
  'unknown-fields': (names) => ({
    what: `There are no fields ${choices(names)} here.`,
    why: reasons.appearsNowhere,
    remedy: 'Look whether a line above was lost or moved; else move them to their own group.',
  }),
  'missing-fields': (names) => ({
    what: `Here the fields ${choices(names)} are missing.`,
    why: 'Without them a part of the page would be empty for a visitor, or wrong.',
    remedy: 'Look whether a line was lost or moved; else add them, as another document of this type has them.',
  }),
  'missing-field': (name, description) => ({
    what: `The field ${quote(name)} is missing.`,
    why: 'Without it a part of the page would be empty for a visitor, or wrong.',
    remedy: description ? `Add ${quote(name)}. It is for: ${description.en}` : `Add ${quote(name)}.`,
  }),
  'wrong-type': (expected, actual, way, text) => ({
    what: `This must be ${expectedWords[expected]}, and it is ${actualWords(actual)}.`,
    why:
      way === 'quote' && actual.kind === 'number'
        ? 'Without quotes a number can lose its first 0, and a date its month; then a visitor gets the wrong one.'
        : 'The site cannot show it as it stands, so a visitor would see nothing or something wrong.',
    remedy: typeRemedies[way](text, expected),
  }),
  'wrong-value': (actual, allowed, near) => ({
    what: `This is ${actualWords(actual)}, and it may only be: ${choiceWords(allowed, expectedWords)}.`,
    why: 'The site has words for these choices only, so for another one a visitor would read nothing.',
    remedy:
      near === undefined ? 'Choose one of these.' : `Did you mean ${quote(near)}? If not, choose another of these.`,
  }),
  'wrong-form': (form, description) => ({
    what: form ? `This must be ${form.en}.` : 'This is not written in the right form.',
    why: 'Visitors could not read or use it as it is written now.',
    remedy: description ? `Write it like that. It is for: ${description.en}` : 'Write it like that.',
  }),
  'folded-text': () => ({
    what: 'This text ends with a line end, by the > or | with which it starts.',
    why: 'The words would not fit where one line belongs.',
    remedy: 'Write >- instead.',
  }),
  'empty-text': () => ({
    what: 'There is no text here.',
    why: 'A visitor would see a gap, and somebody who has the page read aloud would hear nothing.',
    remedy: 'Write the text, or take the field away if it may be left out.',
  }),
  'empty-list': () => ({
    what: 'This list is empty.',
    why: 'A visitor would find a heading with nothing below it, or nobody to turn to.',
    remedy: 'Put at least one item in it.',
  }),
  'no-source': () => ({
    what: 'This fact has no source.',
    why: 'A reader must be able to see who says it; without that, it is only our word.',
    remedy: 'Name at least one source that says it. Without a source it cannot be published.',
  }),
  'too-long': (length, most) => ({
    what: `This is ${length} characters long, and may be ${most}.`,
    why: 'On a phone a long text pushes the help out of sight, and search engines cut it off.',
    remedy: length - most === 1 ? 'Make it 1 character shorter.' : `Make it ${length - most} characters shorter.`,
  }),
  'too-many': (count, most) => ({
    what: `This list has ${count} items, and may have ${most}.`,
    why: 'Somebody in distress cannot take in a long list.',
    remedy: 'Keep the ones that matter most.',
  }),
  'out-of-range': (bound, limit) => ({
    what: `This number is out of range: it must be ${limit} or ${bound === 'least' ? 'more' : 'less'}.`,
    why: 'A number that cannot be right makes readers doubt the others too.',
    remedy: 'Look the number up in the source again.',
  }),
  'no-such-day': (text) => ({
    what: `${quote(text)} is a day that does not exist.`,
    why: reasons.dates,
    remedy: 'Look it up in a calendar.',
  }),
  'future-date': (text, today) => ({
    what: `${quote(text)} lies in the future: today is ${today}.`,
    why: reasons.dates,
    remedy: 'Check the year, the month and the day.',
  }),
  'listed-twice': (text) => ({
    what: `${quote(text)} stands in this list twice.`,
    why: 'A visitor would read the same thing twice and look for the difference.',
    remedy: 'Keep one of the two.',
  }),
  'channel-twice': (id) => ({
    what: `There is another channel with the id ${quote(id)} in this document.`,
    why: reasons.oneOfTwo,
    remedy: 'Give each channel an id of its own.',
  }),
  'year-twice': (year) => ({
    what: `There is another figure for ${year} in this series.`,
    why: reasons.oneOfTwo,
    remedy: 'Keep one of the two, or put the other in a series of its own.',
  }),
  'no-front-matter': () => ({
    what: 'The text does not start with its fields between two lines ---.',
    why: 'Without a title and an address no visitor can find the page.',
    remedy: 'Start the file with a line ---, then title, slug and summary, then again a line ---.',
  }),
  'front-matter-language': (fence) => ({
    what: `The fields at the top are set off by ${quote(fence)}, and only lines of exactly --- may do that.`,
    why: reasons.code,
    remedy: 'Write --- and nothing else on that line, and the fields as YAML.',
  }),
  'front-matter-open': () => ({
    what: 'The fields at the top do not end.',
    why: 'The whole text would be read as fields, and a visitor would find an empty page.',
    remedy: 'Put a line with only --- after its last field.',
  }),
  'second-front-matter': () => ({
    what: 'The text starts with --- or +++ again. Other programs read that as fields, and may run it.',
    why: reasons.code,
    remedy: 'Take that line away: fields belong between the first two lines of ---.',
  }),
  'answer-without-words': (question, structure) => ({
    what: `${structure} has an answer to "${question}", and this text does not say it.`,
    why: 'Somebody who does not dare to call yet wants to read this first.',
    remedy: `Write the answer under honesty, after "${question}:"; or take "${question}:" out of ${structure}.`,
  }),
  'words-without-answer': (question, structure) => ({
    what: `This answers "${question}", and ${structure} has no source for that.`,
    why: 'A promise without a source, such as that a call is anonymous, can put somebody in danger.',
    remedy: `Take these words away; or give the source of the answer in ${structure}, under honesty, ${question}.`,
  }),
  'slug-missing': () => ({
    what: 'This page has no slug. Only the home page may do without.',
    why: reasons.oneAddress,
    remedy: 'Add slug, the last part of its address.',
  }),
  'slug-on-home': () => ({
    what: 'The home page has a slug.',
    why: 'The home page opens at the language alone; with a slug, visitors would not find it there.',
    remedy: 'Take the slug away.',
  }),
} satisfies Partial<Sentences>;
