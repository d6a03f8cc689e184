import type { words as english } from '../en/status';
import { counted } from '../format';

/** What content:status says in Dutch. */
export const words = {
  help: `npm run content:status [-- VLAGGEN]
Welke vertalingen achterlopen, met wat er veranderd is; en wat opnieuw bekeken moet worden, op datum.

  --accept FILE   deze vertaling is weer bijgewerkt (zo vaak je wilt)
  --ics FILE      schrijf de datums als agenda
  --due           alleen wat binnen een maand aan de beurt is
  --all           alle regels, niet de eerste 25
  --markdown      voor een reactie op een wijziging
  --json          voor een programma
  --lang nl|en    de taal van het antwoord
  --today DAG     alsof het die dag is`,
  translations: 'Vertalingen',
  allCurrent: 'Elke vertaling is zo nieuw als de Nederlandse tekst.',
  behind: (count) => `${counted(count, 'deel is', 'delen zijn')} ouder dan de Nederlandse tekst:`,
  part: (name) => `“${name}”`,
  intro: 'de tekst voor het eerste kopje',
  notFetched: 'De oude woorden staan niet in deze kopie van de repository (git fetch --unshallow haalt ze op).',
  notCommitted:
    'Wat er veranderde, is niet te tonen: de woorden die vertaald zijn, zijn nooit vastgelegd met git commit. Doe dat voor de volgende --accept, dan kan het wel.',
  sourceNow: 'De Nederlandse tekst nu:',
  accept: (file) => `Bijgewerkt, of hoeft er niets? Dan: npm run content:status -- --accept ${file}`,
  unrecorded: (count) =>
    `Bij ${counted(count, 'vertaling', 'vertalingen')} staat niet waarvan ze gemaakt zijn. Kloppen ze? Leg dat dan vast met --accept:`,
  accepted: (file) => `${file}: vastgelegd als bijgewerkt.`,
  notATranslation: (file) => `${file} is geen vertaling: noem een bestand zoals content/services/helpwanted/en.mdx`,
  fading: 'Feiten die verouderen: na die dag krijgt een lezer er minder van te zien, tenzij iemand opnieuw kijkt',
  fadingColumns: ['Na', 'Wat', 'Feit', 'Bekend sinds'],
  facts: { hours: 'tijden', cost: 'kosten', confidence: 'zekerheid' },
  reviews: 'Opnieuw bekijken',
  noneDue: 'Er is niets aan de beurt.',
  late: 'te laat',
  never: 'nooit',
  channels: (count) =>
    `${counted(count, 'nummer of adres is', 'nummers en adressen zijn')} nog nooit door een mens gecontroleerd: npm run content:verify`,
  more: (count) => `… en nog ${count}: --all laat ze zien`,
  columns: ['Uiterlijk', 'Wat', 'Wie', ''],
  lookAgain: ({ title, channel }) => `Opnieuw bekijken: ${title}${channel === undefined ? '' : `, ${channel}`}`,
  neverChecked: (count) => `Nog nooit bekeken: ${count}`,
  calendar: 'Safer Internet Centre: opnieuw bekijken',
  calendarWritten: (file, events) => `${file}: ${counted(events, 'datum', 'datums')}.`,
  checkFirst: (count) =>
    `Er ${count === 1 ? 'is 1 probleem' : `zijn ${count} problemen`} in content/. Los dat eerst op: npm run content:check`,
} satisfies typeof english;
