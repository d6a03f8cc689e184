import type { words as english } from '../en/links';
import { counted } from '../format';

/** What content:links says in Dutch. */
export const words = {
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
    `links: ${counted(links, 'adres', 'adressen')}, ${works} in orde, ${asked} nu opgevraagd`,
  brokenCache: (file) => `${file} is niet te lezen. Alles wordt opnieuw opgevraagd.`,
  unreadable: (problems) =>
    `Let op: ${counted(problems, 'fout', 'fouten')} in content/ (npm run content:check). Links in een bestand dat niet te lezen is, ontbreken hier.`,
  nobodyAnswered: (asked) =>
    `Geen van de ${asked} adressen gaf antwoord. Waarschijnlijk heeft deze computer geen internet: er is niets bewaard.`,
} satisfies typeof english;
