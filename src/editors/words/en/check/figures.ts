import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const wrongFigure = 'A reader would believe a wrong figure, and pass it on.';

/** Sentences about figures and dates that cannot be true, or look like a slip. */
export const figureMessages = {
  'percent-above-hundred': (value) => ({
    what: `More than 100 percent cannot be: ${value}.`,
    why: wrongFigure,
    remedy: 'Look in the source whether this is a percentage. Otherwise write unit: count.',
  }),
  'figure-near-nothing': (value) => ({
    what: `The figure ${value} is almost nothing.`,
    why: wrongFigure,
    remedy: 'A percentage is 63, not 0.63. Is it right all the same? Say why, in unusual.',
  }),
  'figure-jumps': (value, other, year) => ({
    what: `The figure ${value} is more than five times as big or as small as that of ${year}: ${other}.`,
    why: wrongFigure,
    remedy:
      'Look in both sources whether there is a digit too many or too few. Counted in another way? Put that in breaks. Is it right? Say why, in unusual.',
  }),
  'years-not-rising': (year, before) => ({
    what: `The year ${year} stands below ${before}.`,
    why: 'A reader sees the figures in this order, and would take a rise for a fall.',
    remedy: 'Put the points in order, the oldest year first.',
  }),
  'break-outside': (before, first, last) => ({
    what: `This break stands at ${before}, and the series runs from ${first} to ${last}.`,
    why: 'A reader sees the break nowhere, and compares years that cannot be compared.',
    remedy: 'Write the first year in the series that was counted in the new way.',
  }),
  'euro-of-other': (noun) => ({
    what: `The series counts ${quote(noun)}, and unit is euro.`,
    why: wrongFigure,
    remedy: 'Write unit: count; or say in counted which amount it is.',
  }),
  'date-long-ago': (date) => ({
    what: `The date ${quote(date)} lies before 1990.`,
    why: reasons.dates,
    remedy: 'Look whether the year is right.',
  }),
  'as-of-after-read': (date, read) => ({
    what: `This was true on ${quote(date)}, and its sources were last read on ${read}.`,
    why: reasons.dates,
    remedy:
      'Write the date of the source in asOf. Did you read the source again? Then put that day in read of the source.',
  }),
  'planned-ahead': (date, today) => ({
    what: `The date of this update, ${quote(date)}, is after today (${today}).`,
    why: 'It could be read today already, with the date of a day that is yet to come.',
    remedy: 'Do you want it to come on that day? Write the same day in publishFrom too.',
  }),
  'correction-of-nothing': () => ({
    what: 'This correction does not say what it is about.',
    why: 'Who saw the wrong figure or number must be able to find which page was mended.',
    remedy: 'Put the documents in which it was wrong in about: [service/helpwanted].',
  }),
} satisfies Partial<Sentences>;
