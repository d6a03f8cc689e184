import type { Reason } from '../../verify/pending';
import type { Refusal } from '../../verify/record';
import type { Way } from '../../verify/way';
import type { words as english } from '../en/verify';
import { counted } from '../format';

const reasons: Record<Reason, string> = {
  never: 'niemand heeft dit al nagekeken',
  'other-value': 'er is een andere waarde nagekeken dan er nu staat',
  hours: 'de openingstijden zijn niet nagekeken, of waren toen anders',
  due: 'het is lang geleden nagekeken',
};

const tasks: Record<Way, string> = {
  ring: 'Bel dit nummer. Neemt er iemand op? Zeg dat je alleen het nummer nakijkt, bedank en hang op.',
  open: 'Open deze bladzijde, en kijk of die van de organisatie is.',
  'open-chat': 'Open deze bladzijde, en kijk of je er kunt chatten. Begin geen gesprek.',
  'open-form': 'Open deze bladzijde, en kijk of het formulier er staat. Verstuur het niet.',
  'official-page':
    'Bel dit nummer NIET als proef: iemand in gevaar moet dan misschien op je wachten. Kijk op de officiële bladzijde.',
  website: 'Bel deze lijn NIET als proef: iemand die hulp nodig heeft, moet dan misschien wachten. Kijk op de website.',
  compare: 'Stuur niets. Vergelijk het met wat de organisatie op haar eigen website zegt.',
};

const refusals: Record<Refusal, string> = {
  unreadable: 'het bestand is zo niet te lezen; draai eerst npm run content:check',
  'no-channel': 'dit kanaal staat niet precies één keer in het bestand',
  'changed-meanwhile': 'de waarde of de tijden in het bestand zijn veranderd terwijl je keek',
};

/** Every sentence of content:verify in Dutch. */
export const words = {
  title: (day) => `Nummers en adressen om na te kijken, ${day}`,
  count: (number) => `${counted(number, 'kanaal', 'kanalen')} om na te kijken.`,
  nothing: 'Niets na te kijken: elk kanaal dat een lezer ziet, is nagekeken.',
  unread: (file) => `${file} is zo niet te lezen: draai eerst npm run content:check.`,
  place: (number, total) => `${number} van ${total}`,
  reasons,
  tasks,
  refusals,
  labels: {
    channel: 'Kanaal',
    value: 'Waarde',
    hours: 'Tijden',
    cost: 'Kosten',
    provider: 'Van',
    why: 'Waarom',
    seen: 'Waar een lezer het ziet',
    website: 'Website',
    source: 'Bron',
    file: 'Bestand',
    last: 'Laatste keer',
    service: 'Dienst',
    right: 'Klopt',
    wrong: 'Klopt niet, namelijk',
    how: 'Hoe',
  },
  costs: { free: 'gratis', local: 'gewoon tarief', paid: 'betaald nummer' },
  unknown: 'niet bekend',
  status: { current: 'actueel', dated: 'uit een oude bron', unconfirmed: 'niet bevestigd', superseded: 'van vroeger' },
  seen: {
    page: 'de eigen bladzijde',
    hidden: 'nu nergens, want het is niet bevestigd; nakijken kan dat veranderen',
    lists: 'de lijsten met diensten',
    situations: (titles) => `Hulp vinden: ${titles}`,
    texts: (files) => `teksten: ${files}`,
  },
  who: 'Wie ben je? Je rol of initialen, bijvoorbeeld redactie-1: ',
  notWho: 'Geef een rol of initialen, zoals redactie-1, en geen hele naam of mailadres: deze bestanden zijn openbaar.',
  answers: '[j]a [n]ee [s]la over [q] stop: ',
  again: 'Typ j, n, s of q, en druk op Enter.',
  isValueRight: 'Klopt het?',
  areHoursRight: (hours) => `Kloppen de tijden: ${hours}?`,
  isNameRight: (name) => `Klopt de naam: ${name}?`,
  whatIsWrong: 'Wat klopt er niet? ',
  recorded: (file) => `Opgeschreven in ${file}.`,
  notRecorded: (reason, file, yaml) =>
    `Niet opgeschreven: ${reason}. In ${file} is niets veranderd. Zet deze regel er zelf in, onder het kanaal:\n    check: ${yaml}`,
  remedies: {
    shown: (place, lines) =>
      `Doe nu dit: open ${place}, schrijf status: unconfirmed${
        lines.length > 0 ? ` en haal ${lines.join(' en ')} weg` : ''
      }. Een lezer krijgt dan de website. Weet je wat het wel is? Voeg de bron toe die het zegt, en schrijf de nieuwe waarde met status: current.`,
    hidden: (place) =>
      `Een lezer ziet dit niet, dus er staat nu niets fout op de site. Weet je wat het wel is? Voeg de bron toe die het zegt, en schrijf de nieuwe waarde met status: current in ${place}.`,
    hours: (place) =>
      `Doe nu dit: open ${place} en schrijf onder hours status: unconfirmed, zonder confidence. Een lezer leest dan dat de tijden niet bekend zijn. Weet je de goede tijden? Voeg de bron toe, en schrijf ze met status: current.`,
    name: (place, hasProvider) =>
      `Doe nu dit: verbeter de naam${
        hasProvider ? `, bij provider in ${place} en` : ''
      } in de titel van de teksten naast ${place}. Is de organisatie veranderd? Dan heeft ook deze waarde een nieuwe bron nodig.`,
  },
  notesTitle: (day, who) => `Aantekeningen van ${day}, ${who}`,
  noNote: 'niets opgeschreven',
  about: { value: 'waarde', hours: 'tijden', name: 'naam' },
  summary: (recorded, left) =>
    `${recorded} opgeschreven, nog ${left} te doen. Wat is opgeschreven, wordt niet weer gevraagd.`,
  unknownDocument: (key, near) =>
    `--only ${key}: die dienst of dat onderdeel is er niet${near ? `; bedoel je ${near}?` : '. Schrijf service/<id> of node/<id>.'}`,
} satisfies typeof english;
