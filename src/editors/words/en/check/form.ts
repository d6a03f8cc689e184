import type { Sentences } from '../../format';

/** Sentences about the form of files, and about what is planned ahead. */
export const formMessages = {
  'not-in-form': (file) => ({
    what: 'From this line on the file is not in the form that all files have.',
    why: 'A colleague looks at what changed, line by line. A wrong digit hides among lines that only look otherwise.',
    remedy: `Run npm run content:format -- ${file}. What it says stays the same; a comment becomes the field remark.`,
  }),
  'gone-before-it-comes': (from, until) => ({
    what: `It would go on ${until}, before it comes on ${from}.`,
    why: 'No visitor would ever see it.',
    remedy: 'Look which of publishFrom and publishUntil is wrong.',
  }),
  'leads-to-planned': (key, from, until) => ({
    what: `This leads to ${key}, which is on the site ${[from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')} only.`,
    why: 'Outside those days a visitor would come to a page that is not there.',
    remedy: `Take this away, or take publishFrom and publishUntil away at ${key}.`,
  }),
} satisfies Partial<Sentences>;
