import { quote, type Sentences } from '../../format';

const rightHours =
  'Write them as in these examples: "24/7", "Mo-Fr 09:00-17:00" or "Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00". Leave the whole field hours out when they are not known.';
const openOrNot = 'The site tells visitors whether a desk is open now; with these hours it could send them in vain.';

const digits = 'Write digits, such as "0800-0432"';

/** What the value of a channel looks like, where it is no web address. */
const valueForms: Record<string, string> = {
  phone: digits,
  whatsapp: digits,
  email: 'Write it as name@domain.nl',
  post: 'Write the address for letters',
};

/** Sentences about rules of the schemas, between fields and within one. */
export const factMessages = {
  'current-without-confidence': () => ({
    what: 'The status is current, and confidence is missing.',
    why: 'A contact that we are not sure of must never be the only one a visitor gets.',
    remedy:
      'Add confidence: high when the organisation itself, the government or two different publishers say it, else medium.',
  }),
  'confidence-without-current': () => ({
    what: 'There is confidence here, and the status is not current.',
    why: 'Only what holds today may look certain to a visitor.',
    remedy: 'Take confidence away, or make it status: current if that is right.',
  }),
  'closure-days': () => ({
    what: 'A closure has on; or from, and until on a later day.',
    why: 'Without its days nobody can be told that it is closed.',
    remedy: 'One day? Write on: "2026-12-24". Several in a row? Write from and until, the last day included.',
  }),
  'value-for-type': (type) => ({
    what: `This value does not fit a channel of the type ${type}.`,
    why: 'A visitor who taps it would not get through.',
    remedy: `${valueForms[type] ?? 'Write an address that starts with https://'}; or change the type.`,
  }),
  'check-of-other-value': () => ({
    what: 'This is not the value of the channel, so the channel itself has not been checked.',
    why: 'Visitors would read that somebody has tried this number, while it was another one.',
    remedy: 'Ring or open the value of the channel, and write it here with the day; or take check away.',
  }),
  'check-of-other-hours': () => ({
    what: 'These are not the hours of the channel, so its own hours have not been checked.',
    why: 'Visitors would read that somebody has checked when it is open, while it was about other hours.',
    remedy: 'Check the hours of the channel and write them here as they stand there; or take hours out of check.',
  }),
  'superseded-without-successor': () => ({
    what: 'This service is superseded, and names no successor.',
    why: 'Somebody who knows the old name must find out where to go now.',
    remedy: 'Name at least one service under successors.',
  }),
  'superseded-with-channel': () => ({
    what: 'This service is superseded, and still has a current channel.',
    why: 'A visitor would call a number that nobody answers any more.',
    remedy: 'Set each of its channels to status: superseded.',
  }),
  'current-with-successor': () => ({
    what: 'This service is current, and names a successor.',
    why: 'Visitors would be sent away from a service that can help them.',
    remedy: 'Take successors away, or make it status: superseded if it no longer exists.',
  }),
  'answer-that-does-not-apply': () => ({
    what: 'This service has a question under doesNotApply that has an answer under honesty.',
    why: 'A visitor would read an answer to what we say cannot be asked.',
    remedy: 'Take the question out of one of the two.',
  }),
  'count-not-whole': () => ({
    what: 'This is a count, and there is a point in the number.',
    why: 'YAML reads 144.058 as a little more than 144, so a visitor would read a figure that is far too small.',
    remedy: 'Write the digits only, such as 144058.',
  }),
  'desk-twice': (service) => ({
    what: `${quote(service)} stands in this list already.`,
    why: 'A visitor would read the same service twice, and perhaps miss another.',
    remedy: 'Keep it once, in its best place, with all its readers after for:.',
  }),
  'no-such-language': (tag, near) => ({
    what: `No language has the code ${quote(tag)}.`,
    why: 'Visitors would read this code where the name of a language belongs.',
    remedy: near ? `Did you mean ${near}?` : 'Look up the code of the language: it is not that of the country.',
  }),
  'ends-before-it-begins': (from, until) => ({
    what: `It ends on ${until}, before it begins on ${from}.`,
    why: 'Visitors would come too late, or not at all.',
    remedy: 'Look in the source which of the two is wrong.',
  }),
  'warning-and-its-end': () => ({
    what: 'A warning has a last day, and other news has none.',
    why: 'Without a last day parents would go on reading an old trick as a danger of today.',
    remedy: 'With kind: warning, put in until the last day on which it stands on top. Take until away from other news.',
  }),
  'hours-semicolon': (hours) => ({
    what: `In ${quote(hours)} nothing stands after or between semicolons.`,
    why: openOrNot,
    remedy: 'Take the last ; away: a semicolon only stands between two rules.',
  }),
  'hours-unreadable': (part) => ({
    what: `${quote(part)} is not written as opening hours.`,
    why: openOrNot,
    remedy: rightHours,
  }),
  'hours-day-order': (days) => ({
    what: `${quote(days)} does not run from Monday towards Sunday.`,
    why: openOrNot,
    remedy: 'Write the days in the order of the week: not Fr-Mo, but Mo,Fr-Su.',
  }),
  'hours-dash': (part) => ({
    what: `There is a long dash in ${quote(part)}.`,
    why: openOrNot,
    remedy: 'Type an ordinary hyphen (-): 09:00-17:00.',
  }),
  'hours-point': (time) => ({
    what: `There is a point in the time ${quote(time)}.`,
    why: openOrNot,
    remedy: `Write a colon: ${time.replace('.', ':').padStart(5, '0')}.`,
  }),
  'hours-no-such-time': (time) => ({
    what: `The time ${quote(time)} does not exist.`,
    why: openOrNot,
    remedy: 'Look the time up. Midnight is 24:00, and an hour has minutes up to 59.',
  }),
  'hours-no-time': (times) => ({
    what: `${quote(times)} starts and ends at the same time.`,
    why: openOrNot,
    remedy: 'Check the times. For day and night write 00:00-24:00, or "24/7" if that holds on every day.',
  }),
  'hours-day-twice': (day) => ({
    what: `${day} stands in these hours twice.`,
    why: openOrNot,
    remedy: 'Keep each day in one rule. Two times on one day take a comma: Mo 09:00-12:00,13:00-17:00.',
  }),
  'hours-holiday-first': (part) => ({
    what: `PH, public holidays, stands in ${quote(part)}, which is not the last rule.`,
    why: 'On a holiday the site would tell visitors the hours of an ordinary day.',
    remedy: 'Move the rule with PH to the end: "Mo-Fr 09:00-17:00; PH off".',
  }),
  'hours-never-open': (part) => ({
    what: `By ${quote(part)} it is never open.`,
    why: 'Visitors would think that nobody is there for them.',
    remedy: 'Write when it is open, or leave the whole field hours out when that is not known.',
  }),
  'hours-refused': () => ({
    what: 'The opening times cannot be worked out from these hours.',
    why: openOrNot,
    remedy: rightHours,
  }),
} satisfies Partial<Sentences>;
