import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const wrongDesk = 'A visitor who looks for one would end up at the other.';
const openOrNot = 'The site tells visitors whether a desk is open now; with these hours it could send them in vain.';

/** Sentences about what would mislead a visitor, however well it is written. */
export const misleadingMessages = {
  'number-of-other': (value, id) => ({
    what: `The service ${quote(id)} has the number ${quote(value)} too.`,
    why: wrongDesk,
    remedy: 'Look up at its source whose number it is, and correct the other one.',
  }),
  'name-of-other': (name, id) => ({
    what: `The service ${quote(id)} has the name ${quote(name)} too, in its title or among its other names.`,
    why: wrongDesk,
    remedy: 'Keep the name at the service that people mean by it.',
  }),
  'group-of-other-status': (group, status) => ({
    what: `A service with the status ${status} cannot stand in the group ${quote(group)}.`,
    why: reasons.whereTo,
    remedy: 'In history stands what no longer exists, and nothing else: change the group or the status.',
  }),
  'ended-current': () => ({
    what: 'This service is current, and has an end.',
    why: reasons.whereTo,
    remedy: 'Take ended away, or make it status: superseded.',
  }),
  'zone-of-other-place': (zone) => ({
    what: `By areaServed these hours are those of ${zone}, and timeZone says otherwise or is missing.`,
    why: openOrNot,
    remedy: `Write timeZone: ${zone}, or correct areaServed.`,
  }),
  'hours-odd': (times) => ({
    what: `${quote(times)} lasts until far into the next day, or less than half an hour.`,
    why: openOrNot,
    remedy:
      'Look whether the two times were turned round, or a digit is wrong. A line that is open at night ends at 06:00 or before.',
  }),
  'closure-far-ahead': (day) => ({
    what: `This closure lies more than 18 months ahead: ${quote(day)}.`,
    why: openOrNot,
    remedy: 'Look whether the year is right.',
  }),
  'hours-differ': (other) => ({
    what: `The channel ${quote(other)} has other hours, by the same sources.`,
    why: openOrNot,
    remedy: 'Look at the source whether the difference is right.',
  }),
  'address-of-nobody': (host) => ({
    what: `No source of this channel and no name of the service points to ${host}.`,
    why: wrongDesk,
    remedy:
      'Open the address and see whether it is of this service, letter by letter. Is it right? Record that with npm run content:verify.',
  }),
  'high-of-one-source': (publisher) => ({
    what: `This is high, and only ${quote(publisher)} says it: neither the organisation itself nor the government.`,
    why: reasons.sure,
    remedy: 'Add a second source, of somebody else; or write confidence: medium.',
  }),
  'sources-elsewhere': (provider) => ({
    what: `No source of this channel is of ${quote(provider)}, and none stands anywhere else in this file.`,
    why: reasons.sure,
    remedy: 'See whether the sources are about this channel.',
  }),
  'reach-for-islands': () => ({
    what: 'The numbers of this service work on Bonaire, Saba and Sint Eustatius alone, and by areaServed it is for others too.',
    why: 'Somebody in the European Netherlands would call a number that does not work there.',
    remedy: 'Write areaServed: [caribbean-netherlands], or correct reachableFrom.',
  }),
  'superseded-without-end': () => ({
    what: 'This service is superseded, and nothing says when it stopped.',
    why: reasons.dates,
    remedy: 'Add ended, as precise as the source says it.',
  }),
  'not-of-node': (node) => ({
    what: `The service names the node ${quote(node)}, and that does not name the service.`,
    why: reasons.appearsNowhere,
    remedy: `Add the service to services of ${quote(node)}, or take node away here.`,
  }),
  'read-before-published': (published) => ({
    what: `This source was read before it was published (${published}).`,
    why: reasons.dates,
    remedy: 'Look which of the two dates is wrong.',
  }),
  'live-without-address': () => ({
    what: 'The page itself was read (copy: live), and its address is missing.',
    why: reasons.oldFigure,
    remedy: 'Add url, or write copy: archived or copy: document.',
  }),
  'source-twice': (id) => ({
    what: `The source ${quote(id)} has the same address.`,
    why: 'Two names for one source look like two sources, and then a fact seems more certain than it is.',
    remedy: 'Keep one of the two, and use its id everywhere.',
  }),
  'image-asked-for': (words) => ({
    what: `Here visitors are asked to send or keep an image: ${quote(words)}.`,
    why: 'That can be a crime, and it does harm to the child in it: nobody may send or keep such an image, also not as proof.',
    remedy: 'Say what to do instead: write down the web address and report it.',
  }),
  'warning-without-not': (id) => ({
    what: `${quote(id)} warns against something, and its words have no "not", "never" or "no".`,
    why: 'Somebody in danger would be advised to do what harms them.',
    remedy: 'Say what not to do; or give the step another id.',
  }),
  'link-words-of-other': (words, key) => ({
    what: `The words ${quote(words)} are the name of ${key}, and the link leads somewhere else.`,
    why: wrongDesk,
    remedy: `Link to ${key}, or use other words.`,
  }),
  'typed-hours': (words) => ({
    what: `The opening hours ${quote(words)} are typed in a text, without a source.`,
    why: 'Hours in a sentence stay behind when they change, and then somebody calls in vain.',
    remedy: 'Leave them out: the hours stand beside the number. Or put <Cite source="…" /> behind the sentence.',
  }),
  'name-in-public': (name) => ({
    what: `${quote(name)} looks like the name or e-mail address of a person.`,
    why: 'These files are public, and so are the names in them.',
    remedy: 'Write a role or initials, such as editor-1.',
  }),
} satisfies Partial<Sentences>;
