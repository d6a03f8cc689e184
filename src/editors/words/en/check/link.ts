import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean } from './words';

/** Sentences about links and addresses. */
export const linkMessages = {
  'link-in-link': () => ({
    what: 'A link stands inside a link.',
    why: 'Nobody can tell where it leads, and a screen reader skips one of the two.',
    remedy: 'End the first link before the second starts.',
  }),
  'link-contact': (scheme) => ({
    what: `This link starts with ${scheme}, and numbers and addresses are not typed in texts.`,
    why: reasons.oldNumber,
    remedy: 'Use <Contact service="…" channel="…" />.',
  }),
  'link-no-address': () => ({
    what: 'This link has no address.',
    why: reasons.deadLink,
    remedy: 'Write between ( and ) where the link leads.',
  }),
  'link-own-page': (address) => ({
    what: `${quote(address)} is an address without https://.`,
    why: reasons.deadLink,
    remedy: 'Use <PageLink to="type/id"> for our own pages, and https:// for others.',
  }),
  'address-not-https': (address) => ({
    what: `${quote(address)} is not a safe address: only https:// is allowed.`,
    why: reasons.safeLink,
    remedy: 'Write https://, or leave the address out if the site has no https.',
  }),
  'address-broken': (address) => ({
    what: `${quote(address)} is not a web address.`,
    why: reasons.deadLink,
    remedy: 'Copy the address from the browser again, without the marks of the sentence around it.',
  }),
  'address-look-alike': (address, part) => ({
    what: `The name of the site in ${quote(address)} holds ${quote(part)}, which can look like another letter.`,
    why: reasons.safeLink,
    remedy: 'Type the name of the site again yourself, with ordinary letters; don’t paste it.',
  }),
  'address-through': (address, real) => ({
    what: `${quote(address)} leads through another site, which sees who follows the link.`,
    why: reasons.safeLink,
    remedy: real ? `Write where it leads: "${real}".` : 'Open it, and copy the address of the page where you arrive.',
  }),
  'address-tracking': (part, better) => ({
    what: `${quote(part)} in this address tells the site which link somebody came from.`,
    why: 'Who looks for help must leave no trace.',
    remedy: `Write the address without it: "${better}".`,
  }),
  'link-no-anchor': (anchor, near) => ({
    what: `No heading of this text has the id ${quote(anchor)}.`,
    why: 'Who follows the link stays where they are, and thinks that it does not work.',
    remedy: didYouMean(near, 'use the words of a heading, in small letters with hyphens for spaces'),
  }),
  'link-empty': () => ({
    what: 'This link has no words.',
    why: 'A visitor cannot see it, and who has the page read aloud hears a link to nothing.',
    remedy: 'Write between [ and ] where the link leads.',
  }),
  'link-says-nothing': (words) => ({
    what: `The link text ${quote(words)} does not say where the link leads.`,
    why: 'Who hears only the links of a page, one after another, cannot choose between them.',
    remedy: 'Use the name of the page or site as link text.',
  }),
  'link-words-other-site': (site, address) => ({
    what: `The link text names ${quote(site)}, and the link leads to ${quote(address)}.`,
    why: reasons.safeLink,
    remedy: 'Name the site that the link leads to, or mend the address.',
  }),
  'link-words-twice': (words, line) => ({
    what: `The words ${quote(words)} lead to another place here than on line ${line}.`,
    why: 'Who hears only the links of a page hears the same twice, and cannot tell which one they need.',
    remedy: 'Give each link words of its own, which say how the two pages differ.',
  }),
  'link-other-language': (address, better) => ({
    what: `${quote(address)} leads to a page in the other language.`,
    why: 'Who follows it may not be able to read the help that is there.',
    remedy: `The same page in the language of this text is ${quote(better)}: use that one, or link to both.`,
  }),
} satisfies Partial<Sentences>;
