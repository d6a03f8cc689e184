import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** Sentences about what changed, or looks like a slip, by its source. */
export const slipMessages = {
  'confirmed-by-nothing': () => ({
    what: 'Until now nobody could confirm this, and none of its sources is newer than before.',
    why: reasons.sure,
    remedy:
      'Add the source that confirms it, or read the old one again and put that day in its read. Did somebody try it? Record that with npm run content:verify.',
  }),
  'value-changed': (before, now) => ({
    what: `This was ${quote(before)} and is now ${quote(now)}, and its sources are the same as before.`,
    why: reasons.sure,
    remedy: 'Look in the source which of the two is right. Was it read again? Put that day in read of the source.',
  }),
  'number-near-other': (value, other, id) => ({
    what: `The number ${quote(value)} is almost that of ${quote(id)}: ${quote(other)}.`,
    why: 'With a slip of the hand a visitor would end up at the other.',
    remedy: 'Compare the two with their sources, digit by digit. Are both right? Then all is well.',
  }),
  'source-unused': () => ({
    what: 'No document points to this source.',
    why: reasons.appearsNowhere,
    remedy: 'Name it in sources of what it says, or delete its folder.',
  }),
} satisfies Partial<Sentences>;
