import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean } from './words';

/** Sentences about links and addresses, in Dutch. */
export const linkMessages = {
  'link-in-link': () => ({
    what: 'In een link staat nog een link.',
    why: 'Niemand ziet waar die heen gaat, en een schermlezer slaat een van de twee over.',
    remedy: 'Sluit de eerste link voordat de tweede begint.',
  }),
  'link-contact': (scheme) => ({
    what: `Deze link begint met ${scheme}, en nummers en adressen typ je niet in een tekst.`,
    why: reasons.oldNumber,
    remedy: 'Gebruik <Contact service="…" channel="…" />.',
  }),
  'link-no-address': () => ({
    what: 'Deze link heeft geen adres.',
    why: reasons.deadLink,
    remedy: 'Schrijf tussen ( en ) waar de link heen gaat.',
  }),
  'link-own-page': (address) => ({
    what: `Het adres ${quote(address)} begint niet met https://.`,
    why: reasons.deadLink,
    remedy: 'Gebruik <PageLink to="type/id"> voor onze eigen bladzijden, en https:// voor andere.',
  }),
  'address-not-https': (address) => ({
    what: `Het adres ${quote(address)} is niet veilig: alleen https:// mag.`,
    why: reasons.safeLink,
    remedy: 'Schrijf https://, of laat het adres weg als die site geen https heeft.',
  }),
  'address-broken': (address) => ({
    what: `Dit is geen webadres: ${quote(address)}.`,
    why: reasons.deadLink,
    remedy: 'Kopieer het adres opnieuw uit de browser, zonder de leestekens van de zin eromheen.',
  }),
  'address-look-alike': (address, part) => ({
    what: `In de naam van de site in ${quote(address)} staat ${quote(part)}, en dat kan op een andere letter lijken.`,
    why: reasons.safeLink,
    remedy: 'Typ de naam van de site zelf opnieuw, met gewone letters; plak hem niet.',
  }),
  'address-through': (address, real) => ({
    what: `Het adres ${quote(address)} loopt via een andere site, en die ziet wie de link volgt.`,
    why: reasons.safeLink,
    remedy: real
      ? `Schrijf waar het heen gaat: "${real}".`
      : 'Open het, en kopieer het adres van de bladzijde waar je uitkomt.',
  }),
  'address-tracking': (part, better) => ({
    what: `Met ${quote(part)} in dit adres ziet de site via welke link iemand komt.`,
    why: 'Wie hulp zoekt, mag geen spoor achterlaten.',
    remedy: `Schrijf het adres zonder dat stuk: "${better}".`,
  }),
  'link-no-anchor': (anchor, near) => ({
    what: `Geen kopje in deze tekst heeft het id ${quote(anchor)}.`,
    why: 'Wie de link volgt, blijft op dezelfde plek en denkt dat hij het niet doet.',
    remedy: didYouMean(near, 'gebruik de woorden van een kopje, in kleine letters met streepjes voor spaties'),
  }),
  'link-empty': () => ({
    what: 'Deze link heeft geen woorden.',
    why: 'Een bezoeker ziet hem niet, en wie de bladzijde laat voorlezen, hoort een link naar niets.',
    remedy: 'Schrijf tussen [ en ] waar de link heen gaat.',
  }),
  'link-says-nothing': (words) => ({
    what: `De linktekst ${quote(words)} zegt niet waar de link heen gaat.`,
    why: 'Wie alleen de links van een bladzijde hoort, na elkaar, kan er niet uit kiezen.',
    remedy: 'Gebruik de naam van de bladzijde of site als linktekst.',
  }),
  'link-words-other-site': (site, address) => ({
    what: `De linktekst noemt ${quote(site)}, en de link gaat naar ${quote(address)}.`,
    why: reasons.safeLink,
    remedy: 'Noem de site waar de link heen gaat, of verbeter het adres.',
  }),
  'link-words-twice': (words, line) => ({
    what: `De woorden ${quote(words)} gaan hier naar een andere plek dan op regel ${line}.`,
    why: 'Wie alleen de links van een bladzijde hoort, hoort twee keer hetzelfde en weet niet welke de goede is.',
    remedy: 'Geef elke link eigen woorden, die zeggen waarin de twee bladzijden verschillen.',
  }),
  'link-other-language': (address, better) => ({
    what: `Het adres ${quote(address)} gaat naar een bladzijde in de andere taal.`,
    why: 'Wie de link volgt, kan de hulp die daar staat misschien niet lezen.',
    remedy: `Dezelfde bladzijde in de taal van deze tekst is ${quote(better)}: gebruik die, of link naar allebei.`,
  }),
} satisfies Partial<Sentences>;
