import type { Failure, Verdict } from '../../links/web/verdict';
import { counted } from '../format';

/** What content:links says in English. */
export const words = {
  heading: 'Links to other sites',
  groups: {
    gone: {
      title: 'Gone',
      todo: 'The page no longer exists. Look for the new page on that site and write that address. If there is none, take the link away.',
    },
    'no-answer': {
      title: 'No answer',
      todo: 'The site does not answer, not even at the third try. Open the address yourself. If it still fails tomorrow, look for another address.',
    },
    moved: {
      title: 'Moved',
      todo: 'The site gives a new address, and that one works. Write the new one.',
    },
    suspicious: {
      title: 'Perhaps no longer the right page',
      todo: 'There is an answer, but from another place. Open the address yourself and see whether the reader still finds there what they look for.',
    },
    refuses: {
      title: 'Lets no machines in',
      todo: 'This says nothing about the page. Open the address yourself; if you see the page, there is nothing to do.',
    },
    'server-fault': {
      title: 'Fault at the site',
      todo: 'The site has a fault at the moment. Wait a day and try again.',
    },
  } satisfies Record<Exclude<Verdict['kind'], 'works'>, { title: string; todo: string }>,
  failures: {
    name: 'this name cannot be found on the internet',
    tls: 'no safe connection can be made',
    timeout: 'it took more than 20 seconds',
    connection: 'the connection was broken off',
  } satisfies Record<Failure, string>,
  doubts: {
    'front-page': 'sends you to the front page',
    'other-host': 'sends you to another site',
    unsafe: 'sends you to an address that is not safe',
    'too-many': 'keeps sending you on',
    nowhere: 'sends you on without saying where',
  } satisfies Record<Extract<Verdict, { kind: 'suspicious' }>['doubt'], string>,
  answered: (status: number) => `answers ${status}`,
  newAddress: (address: string) => `new address: ${address}`,
  leadsTo: (address: string) => `leads to: ${address}`,
  allWell: 'All links work.',
  count: ({ links, works, asked }: { links: number; works: number; asked: number }) =>
    `links: ${counted(links, 'address', 'addresses')}, ${works} in order, ${asked} asked for now`,
  brokenCache: (file: string) => `${file} cannot be read. Everything is asked for again.`,
  unreadable: (problems: number) =>
    `Note: ${counted(problems, 'problem', 'problems')} in content/ (npm run content:check). Links in a file that cannot be read are missing here.`,
  nobodyAnswered: (asked: number) =>
    `None of the ${asked} addresses answered. This computer is probably offline: nothing was saved.`,
};
