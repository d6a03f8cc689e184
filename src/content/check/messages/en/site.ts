import { choices, didYouMean, type Message, quote } from '../quote';

/** Sentences about what must hold between documents. */
export const siteMessages = {
  'unknown-reference': (type: string, id: string, near: string | undefined): Message => ({
    what: `there is no ${type} with the id ${quote(id)}`,
    remedy: didYouMean(near, `make it first, or name another ${type}`),
  }),
  'unknown-key': (key: string, near: string | undefined, types: string[]): Message => ({
    what: `${quote(key)} is no document`,
    remedy: didYouMean(near, `write type/id, such as service/helpwanted; the types are ${choices(types)}`),
  }),
  'successor-self': (): Message => ({
    what: 'this service is its own successor',
    remedy: 'name the service that people can go to now',
  }),
  'successor-superseded': (id: string): Message => ({
    what: `the successor ${quote(id)} is itself superseded`,
    remedy: 'name the service that people can go to now',
  }),
  'successor-cycle': (ids: string[]): Message => ({
    what: `these services name each other as successor: ${ids.join(' -> ')}`,
    remedy: 'name a service that people can go to now',
  }),
  'parent-cycle': (ids: string[]): Message => ({
    what: `these pages stand below each other in a circle: ${ids.join(' -> ')}`,
    remedy: 'take parent away from one of them',
  }),
  'slug-taken': (slug: string, others: string[]): Message => ({
    what: `the address part ${quote(slug)} is also used by ${others.join(' and ')}, at the same level`,
    remedy: 'give one of them another slug',
  }),
  'slug-reserved': (slug: string): Message => ({
    what: `the address part ${quote(slug)} is kept for the site itself`,
    remedy: 'choose another slug',
  }),
  'required-document': (type: string): Message => ({
    what: `this ${type} is missing, and menus, addresses or the finder count on it`,
    remedy: `make the ${type} again, or put its folder back from git`,
  }),
  'lacks-component': (component: string, locale: string, line: number): Message => ({
    what: `${component} stands in ${locale}.mdx on line ${line} and not in this text`,
    remedy: 'put it in the sentence that says the same, or take it away in both',
  }),
  'other-headings': (here: number, locale: string, there: number): Message => ({
    what: `this text has ${here} ${here === 1 ? 'heading' : 'headings'} and ${locale}.mdx has ${there}`,
    remedy: 'give both texts the same headings',
  }),
};
