import { quote, type Sentences, sentence } from '../../format';
import { reasons } from './reasons';
import { didYouMean, oneOfThese } from './words';

/** Sentences about the components in a text, in Dutch. */
export const componentMessages = {
  'unknown-component': (name, near, known) => ({
    what: `Er is geen component <${name}>.`,
    why: reasons.textOnly,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'haal het weg'),
  }),
  'unknown-attribute': (component, name, near, known) => ({
    what: `Bij <${component}> hoort geen attribuut ${quote(name)}.`,
    why: reasons.appearsNowhere,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'haal het weg'),
  }),
  'event-handler': (name) => ({
    what: `Hiermee zou code gaan draaien: ${quote(name)}.`,
    why: reasons.code,
    remedy: 'Haal het weg.',
  }),
  'spread-attribute': () => ({
    what: 'Tussen de attributen staat {…}, en dat is code.',
    why: reasons.code,
    remedy: 'Schrijf elk attribuut als naam="waarde".',
  }),
  'attribute-not-literal': (name) => ({
    what: `De waarde van ${quote(name)} is geen tekst tussen aanhalingstekens.`,
    why: reasons.code,
    remedy: `Schrijf ${name}="…".`,
  }),
  'attribute-twice': (name) => ({
    what: `Het attribuut ${quote(name)} staat hier twee keer.`,
    why: reasons.oneOfTwo,
    remedy: 'Houd een van de twee.',
  }),
  'missing-attribute': (component, name) => ({
    what: `Bij <${component}> ontbreekt ${quote(name)}.`,
    why: 'Zonder dat heeft de component niets te tonen, en ziet een bezoeker een gat in de zin.',
    remedy: `Zet ${name}="…" erbij.`,
  }),
  'one-of-attributes': (component, names) => ({
    what: `Bij <${component}> hoort precies een van deze: ${names.join(' of ')}.`,
    why: 'Anders is niet duidelijk wiens nummer of adres een bezoeker krijgt.',
    remedy: 'Schrijf er één op.',
  }),
  'unknown-channel': (id, _type, owner, near, known) => ({
    what: `Er is geen kanaal ${quote(id)} bij ${quote(owner)}.`,
    why: 'Een bezoeker zou in deze zin geen nummer of adres vinden.',
    remedy: didYouMean(near, oneOfThese(known, near) ?? `zet het kanaal eerst bij ${owner}`),
  }),
  'unknown-year': (year, series, known) => ({
    what: `In de reeks ${quote(series)} staat geen cijfer voor ${quote(year)}.`,
    why: 'Een bezoeker zou in deze zin geen cijfer vinden.',
    remedy: sentence(oneOfThese(known, undefined) ?? 'zet het cijfer eerst in de reeks'),
  }),
  'has-children': (component) => ({
    what: `In <${component}> mogen geen woorden staan.`,
    why: 'Die woorden zouden wegvallen: deze component brengt zelf woorden mee.',
    remedy: 'Eindig met /> en zet de woorden erachter.',
  }),
  'no-children': (component) => ({
    what: `In <${component}> staat niets.`,
    why: 'Een bezoeker zou een leeg kader zien.',
    remedy: 'Zet de tekst tussen de tags.',
  }),
  'block-in-sentence': (component, hasWords) => ({
    what: `De component <${component}> staat midden in een alinea.`,
    why: 'Daar zou de bladzijde uit elkaar vallen, en een schermlezer zou haar in de verkeerde volgorde voorlezen.',
    remedy: hasWords
      ? `Zet <${component}> en </${component}> op eigen regels, met een lege regel erbinnen en erbuiten.`
      : `Zet <${component} … /> op een eigen regel, met een lege regel erboven en eronder.`,
  }),
} satisfies Partial<Sentences>;
