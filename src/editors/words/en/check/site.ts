import { languageNames } from '@/lib/language-names';
import { choices, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean, typeWord } from './words';

/** Sentences about what must hold between documents. */
export const siteMessages = {
  'unknown-reference': (type, id, near) => ({
    what: `There is no ${typeWord(type)} with the id ${quote(id)}.`,
    why: reasons.deadLink,
    remedy: didYouMean(near, `make it first, or name another ${typeWord(type)}`),
  }),
  'document-gone': (type, id, places) => ({
    what: `There is no ${typeWord(type)} with the id ${quote(id)}, and ${places.length} places name it: ${choices(places, 8)}.`,
    why: reasons.deadLink,
    remedy: `Is the folder gone? Put it back: what ends stays as history. Has it another name? Give it the old id. As long as the folder is there, npm run content:uses -- ${type}/${id} says where it stands.`,
  }),
  'unknown-key': (key, near, types) => ({
    what: `${quote(key)} is no document.`,
    why: reasons.deadLink,
    remedy: didYouMean(near, `write type/id, such as service/helpwanted; the types are ${choices(types)}`),
  }),
  'successor-self': () => ({
    what: 'This service is its own successor.',
    why: reasons.whereTo,
    remedy: 'Name the service that people can go to now.',
  }),
  'successor-superseded': (id) => ({
    what: `The successor ${quote(id)} is itself superseded.`,
    why: reasons.whereTo,
    remedy: 'Name the service that people can go to now.',
  }),
  'successor-cycle': (ids) => ({
    what: `These services name each other as successor: ${ids.join(' -> ')}.`,
    why: reasons.whereTo,
    remedy: 'Name a service that people can go to now.',
  }),
  'parent-cycle': (ids) => ({
    what:
      ids.length > 2
        ? `These pages stand below each other in a circle: ${ids.join(' -> ')}.`
        : 'This page stands below itself.',
    why: 'From the front page no visitor would ever arrive at them.',
    remedy: ids.length > 2 ? 'Take parent away from one of them.' : 'Name another page as parent, or take parent away.',
  }),
  'slug-taken': (slug, others) => ({
    what: `The address part ${quote(slug)} is also used by ${others.join(' and ')}, at the same level.`,
    why: reasons.oneAddress,
    remedy: 'Give one of them another slug.',
  }),
  'slug-reserved': (slug) => ({
    what: `The address part ${quote(slug)} is kept for the site itself.`,
    why: reasons.oneAddress,
    remedy: 'Choose another slug.',
  }),
  'slugs-crossed': (slug, other) => ({
    what: `The slugs of the two languages have changed places: ${quote(slug)} and ${quote(other)}.`,
    why: 'A visitor reads in an address what the page is about, in their own language.',
    remedy: 'Swap the two slugs.',
  }),
  'former-slug-in-use': (slug, files) => ({
    what: `The former slug ${quote(slug)} is in use, in ${files.join(' and ')}.`,
    why: reasons.oneAddress,
    remedy: 'Take it away from formerSlugs, or give the page that uses it another slug.',
  }),
  'former-slug-twice': (slug, files) => ({
    what: `The former slug ${quote(slug)} also stands in ${files.join(' and ')}.`,
    why: 'An old address can lead a visitor to one page only.',
    remedy: 'Leave it at the page that took its place, once.',
  }),
  'address-gone': (address, slug) => ({
    what: `The site had a page at ${address}, and now it has none there.`,
    why: 'Visitors have kept that address, and search engines and other sites lead to it. They would arrive at nothing.',
    remedy: `Write formerSlugs: [${slug}] in the text of the page that took its place. Has the page gone for good, or was it never published? Take this line away.`,
  }),
  'required-document': (type, id) => ({
    what: `The ${typeWord(type)} ${quote(id)} is missing.`,
    why: 'Menus and other pages send visitors there, and they would arrive at nothing.',
    remedy: 'Make it again, or put its folder back from git.',
  }),
  'lacks-component': (component, locale, line) => ({
    what: `${component} stands in ${locale}.mdx on line ${line}, and not in this text.`,
    why: reasons.sameHelp,
    remedy: 'Put it in the sentence that says the same, or take it away in both.',
  }),
  'page-of-whole-site': (locale, otherwise) => ({
    what: `This page cannot be in ${languageNames([locale], 'en')}: it shows what there is on the whole site, or stands on such a page.`,
    why: 'It would be a list in one language of pages in another.',
    remedy: `Take this file away: links to the page lead to the one in ${languageNames([otherwise], 'en')}, and say so.`,
  }),
  'record-in-source': (locale) => ({
    what: `The text in ${languageNames([locale], 'en')} says what it was translated from, but it is the one that others are translated from.`,
    why: reasons.behind,
    remedy: 'Take translatedFrom away here.',
  }),
  'record-of-other-parts': (recorded, parts, file) => ({
    what: `This was recorded as a translation of ${recorded} parts, and the text has ${parts} now.`,
    why: reasons.behind,
    remedy: `Compare the texts, then: npm run content:status -- --accept ${file}`,
  }),
  'other-headings': (here, locale, there) => ({
    what: `This text has ${here} ${here === 1 ? 'heading' : 'headings'}, and ${locale}.mdx has ${there}.`,
    why: reasons.sameHelp,
    remedy: 'Give both texts the same headings.',
  }),
} satisfies Partial<Sentences>;
