import type { Review } from '../status/reviews';
import type { Language } from './check';

/** What `content:status` says to an editor, in one language. */
type Words = {
  translations: string;
  allCurrent: string;
  behind(count: number): string;
  part(name: string): string;
  intro: string;
  noEarlier: string;
  sourceNow: string;
  accept(file: string): string;
  unrecorded(count: number): string;
  accepted(file: string): string;
  notATranslation(file: string): string;
  reviews: string;
  noneDue: string;
  late: string;
  never: string;
  channels(count: number): string;
  more(count: number): string;
  columns: readonly [due: string, what: string, owner: string, state: string];
  lookAgain(review: Review): string;
  neverChecked(count: number): string;
  calendar: string;
  calendarWritten(file: string, events: number): string;
  checkFirst(count: number): string;
};

const en: Words = {
  translations: 'Translations',
  allCurrent: 'Every translation is as new as its Dutch text.',
  behind: (count) => `${count} ${count === 1 ? 'part is' : 'parts are'} older than the Dutch text:`,
  part: (name) => `“${name}”`,
  intro: 'the text before the first heading',
  noEarlier: 'The older words are not in this copy of the repository (git fetch --unshallow brings them).',
  sourceNow: 'The Dutch text now:',
  accept: (file) => `Mended, or nothing to mend? Then: npm run content:status -- --accept ${file}`,
  unrecorded: (count) =>
    `${count} ${count === 1 ? 'translation does' : 'translations do'} not say what they were made from. Are they right? Then record it with --accept:`,
  accepted: (file) => `${file}: recorded as up to date.`,
  notATranslation: (file) => `${file} is not a translation: name a file such as content/services/helpwanted/en.mdx`,
  reviews: 'To look at again',
  noneDue: 'Nothing is due.',
  late: 'late',
  never: 'never',
  channels: (count) =>
    `${count} ${count === 1 ? 'number or address has' : 'numbers and addresses have'} never been checked by a person: npm run content:verify`,
  more: (count) => `… and ${count} more: --all shows them`,
  columns: ['Due', 'What', 'Who', ''],
  lookAgain: ({ title, channel }) => `Look again: ${title}${channel === undefined ? '' : `, ${channel}`}`,
  neverChecked: (count) => `Never looked at: ${count}`,
  calendar: 'Safer Internet Centre: to look at again',
  calendarWritten: (file, events) => `${file}: ${events} ${events === 1 ? 'date' : 'dates'}.`,
  checkFirst: (count) =>
    `There ${count === 1 ? 'is 1 problem' : `are ${count} problems`} in content/. Mend that first: npm run content:check`,
};

const nl: Words = {
  translations: 'Vertalingen',
  allCurrent: 'Elke vertaling is zo nieuw als de Nederlandse tekst.',
  behind: (count) => `${count} ${count === 1 ? 'deel is' : 'delen zijn'} ouder dan de Nederlandse tekst:`,
  part: (name) => `“${name}”`,
  intro: 'de tekst voor het eerste kopje',
  noEarlier: 'De oude woorden staan niet in deze kopie van de repository (git fetch --unshallow haalt ze op).',
  sourceNow: 'De Nederlandse tekst nu:',
  accept: (file) => `Bijgewerkt, of hoeft er niets? Dan: npm run content:status -- --accept ${file}`,
  unrecorded: (count) =>
    `Bij ${count} ${count === 1 ? 'vertaling' : 'vertalingen'} staat niet waarvan ze gemaakt zijn. Kloppen ze? Leg dat dan vast met --accept:`,
  accepted: (file) => `${file}: vastgelegd als bijgewerkt.`,
  notATranslation: (file) => `${file} is geen vertaling: noem een bestand zoals content/services/helpwanted/en.mdx`,
  reviews: 'Opnieuw bekijken',
  noneDue: 'Er is niets aan de beurt.',
  late: 'te laat',
  never: 'nooit',
  channels: (count) =>
    `${count} ${count === 1 ? 'nummer of adres is' : 'nummers en adressen zijn'} nog nooit door een mens gecontroleerd: npm run content:verify`,
  more: (count) => `… en nog ${count}: --all laat ze zien`,
  columns: ['Uiterlijk', 'Wat', 'Wie', ''],
  lookAgain: ({ title, channel }) => `Opnieuw bekijken: ${title}${channel === undefined ? '' : `, ${channel}`}`,
  neverChecked: (count) => `Nog nooit bekeken: ${count}`,
  calendar: 'Safer Internet Centre: opnieuw bekijken',
  calendarWritten: (file, events) => `${file}: ${events} ${events === 1 ? 'datum' : 'datums'}.`,
  checkFirst: (count) =>
    `Er ${count === 1 ? 'is 1 probleem' : `zijn ${count} problemen`} in content/. Los dat eerst op: npm run content:check`,
};

/** What `content:status` says, per language. */
export const statusWords: Record<Language, Words> = { nl, en };
