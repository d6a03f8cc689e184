import type { Failure, Verdict } from '../links/web/verdict';
import type { Language } from './check';

/** Everything that a report about links says, in one language. */
export type LinkWords = {
  heading: string;
  /** The head of each group, and what to do about it. */
  groups: Record<Exclude<Verdict['kind'], 'works'>, { title: string; todo: string }>;
  failures: Record<Failure, string>;
  doubts: Record<Extract<Verdict, { kind: 'suspicious' }>['doubt'], string>;
  answered(status: number): string;
  newAddress(address: string): string;
  leadsTo(address: string): string;
  allWell: string;
  count(counts: { links: number; works: number; asked: number }): string;
  brokenCache(file: string): string;
  unreadable(problems: number): string;
  nobodyAnswered(asked: number): string;
};

const nl: LinkWords = {
  heading: 'Links naar andere sites',
  groups: {
    gone: {
      title: 'Verdwenen',
      todo: 'De pagina bestaat niet meer. Zoek de nieuwe pagina op die site en zet dat adres neer. Is die er niet, haal de link dan weg.',
    },
    'no-answer': {
      title: 'Geen antwoord',
      todo: 'De site antwoordt niet, ook niet na drie keer proberen. Open het adres zelf. Werkt het morgen nog niet, zoek dan een ander adres.',
    },
    moved: {
      title: 'Verhuisd',
      todo: 'De site geeft een nieuw adres, en dat werkt. Zet het nieuwe adres neer.',
    },
    suspicious: {
      title: 'Misschien niet meer de goede pagina',
      todo: 'Er komt een antwoord, maar van een andere plek. Open het adres zelf en kijk of daar nog staat wat de lezer zoekt.',
    },
    refuses: {
      title: 'Laat geen machines toe',
      todo: 'Dit zegt niets over de pagina. Open het adres zelf; zie je de pagina, dan hoef je niets te doen.',
    },
    'server-fault': {
      title: 'Storing bij de site',
      todo: 'De site heeft nu een storing. Wacht een dag en probeer het opnieuw.',
    },
  },
  failures: {
    name: 'deze naam is op internet niet te vinden',
    tls: 'er komt geen veilige verbinding tot stand',
    timeout: 'het duurde langer dan 20 seconden',
    connection: 'de verbinding werd verbroken',
  },
  doubts: {
    'front-page': 'stuurt door naar de voorpagina',
    'other-host': 'stuurt door naar een andere site',
    unsafe: 'stuurt door naar een adres dat niet veilig is',
    'too-many': 'blijft doorsturen',
    nowhere: 'stuurt door, maar zegt niet waarheen',
  },
  answered: (status) => `antwoordt ${status}`,
  newAddress: (address) => `nieuw adres: ${address}`,
  leadsTo: (address) => `komt uit bij: ${address}`,
  allWell: 'Alle links doen het.',
  count: ({ links, works, asked }) =>
    `links: ${links} ${links === 1 ? 'adres' : 'adressen'}, ${works} in orde, ${asked} nu opgevraagd`,
  brokenCache: (file) => `${file} is niet te lezen. Alles wordt opnieuw opgevraagd.`,
  unreadable: (problems) =>
    `Let op: ${problems} ${problems === 1 ? 'fout' : 'fouten'} in content/ (npm run content:check). Links in een bestand dat niet te lezen is, ontbreken hier.`,
  nobodyAnswered: (asked) =>
    `Geen van de ${asked} adressen gaf antwoord. Waarschijnlijk heeft deze computer geen internet: er is niets bewaard.`,
};

const en: LinkWords = {
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
  },
  failures: {
    name: 'this name cannot be found on the internet',
    tls: 'no safe connection can be made',
    timeout: 'it took more than 20 seconds',
    connection: 'the connection was broken off',
  },
  doubts: {
    'front-page': 'sends you to the front page',
    'other-host': 'sends you to another site',
    unsafe: 'sends you to an address that is not safe',
    'too-many': 'keeps sending you on',
    nowhere: 'sends you on without saying where',
  },
  answered: (status) => `answers ${status}`,
  newAddress: (address) => `new address: ${address}`,
  leadsTo: (address) => `leads to: ${address}`,
  allWell: 'All links work.',
  count: ({ links, works, asked }) =>
    `links: ${links} ${links === 1 ? 'address' : 'addresses'}, ${works} in order, ${asked} asked for now`,
  brokenCache: (file) => `${file} cannot be read. Everything is asked for again.`,
  unreadable: (problems) =>
    `Note: ${problems} ${problems === 1 ? 'problem' : 'problems'} in content/ (npm run content:check). Links in a file that cannot be read are missing here.`,
  nobodyAnswered: (asked) =>
    `None of the ${asked} addresses answered. This computer is probably offline: nothing was saved.`,
};

/** The words of a report about links, per language. */
export const linkWords: Record<Language, LinkWords> = { nl, en };
