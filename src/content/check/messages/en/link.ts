import { didYouMean, type Message, quote } from '../quote';

/** Sentences about links in a text. */
export const linkMessages = {
  'link-in-link': (): Message => ({
    what: 'a link stands inside a link',
    remedy: 'end the first link before the second starts',
  }),
  'link-contact': (scheme: string): Message => ({
    what: `this link starts with ${scheme}, and numbers and addresses are not typed in texts`,
    remedy: 'use <Contact service="…" channel="…" />',
  }),
  'link-own-page': (address: string): Message => ({
    what: `${quote(address)} is an address without https://`,
    remedy: 'use <PageLink to="type/id"> for our own pages, and https:// for others',
  }),
  'link-not-https': (address: string): Message => ({
    what: `${quote(address)} is not a safe address: only https:// is allowed`,
    remedy: 'write https://, or take the link away if the site has no https',
  }),
  'link-broken': (address: string): Message => ({
    what: `${quote(address)} is not a web address`,
    remedy: 'copy the address from the browser again',
  }),
  'link-no-anchor': (anchor: string, near: string | undefined): Message => ({
    what: `no heading of this text has the id ${quote(anchor)}`,
    remedy: didYouMean(near, 'use the words of a heading: small letters, hyphens for spaces'),
  }),
  'link-empty': (): Message => ({
    what: 'this link has no words',
    remedy: 'write between [ and ] where the link leads',
  }),
  'link-says-nothing': (words: string): Message => ({
    what: `the link text ${quote(words)} does not say where the link leads`,
    remedy: 'use the name of the page or site as link text',
  }),
};
