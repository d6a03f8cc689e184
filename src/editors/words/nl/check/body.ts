import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean } from './words';

/** Sentences about the prose of a text, in Dutch. */
export const bodyMessages = {
  'mdx-syntax': () => ({
    what: 'Deze tekst is niet te lezen.',
    why: reasons.unread,
    remedy: 'Kijk in deze regel en de regel erboven of er een < of { te veel staat.',
  }),
  'too-many-marks': () => ({
    what: 'In deze tekst staan meer tekens als *, _, [, <, - en > dan een tekst ooit nodig heeft.',
    why: reasons.unread,
    remedy: 'Haal weg wat geen gewone tekst is.',
  }),
  'stray-angle': () => ({
    what: 'Hier staat een < waar geen component mee begint.',
    why: reasons.textOnly,
    remedy: 'Schrijf het in woorden, zoals "minder dan".',
  }),
  'stray-brace': () => ({
    what: 'Hier staat een {, en in teksten mag geen code staan.',
    why: reasons.code,
    remedy: 'Haal { en } weg, of gebruik ronde haakjes.',
  }),
  'tag-not-closed': (name) => ({
    what: `De tag <${name}> gaat niet dicht in hetzelfde stuk tekst.`,
    why: reasons.textOnly,
    remedy: `Zet </${name}> achter de woorden, of eindig de tag met /> als er geen woorden in horen. Laat om een blok heen lege regels.`,
  }),
  'tag-closed-by-another': (closing, name, line) => ({
    what: `Hier staat <${closing}>, en de tag die openstaat, is <${name}> van regel ${line}.`,
    why: reasons.textOnly,
    remedy: `Schrijf hier </${name}>, of sluit <${name}> eerst.`,
  }),
  'tag-not-opened': () => ({
    what: 'Deze sluittag is nergens geopend.',
    why: reasons.textOnly,
    remedy: 'Haal hem weg, of zet de openingstag voor de woorden.',
  }),
  'broken-tag': (tag) => ({
    what: `De component die begint met ${quote(tag)}, is niet goed geschreven.`,
    why: reasons.textOnly,
    remedy: 'Schrijf <Naam attribuut="waarde" /> of <Naam attribuut="waarde">woorden</Naam>.',
  }),
  'attribute-without-quotes': () => ({
    what: 'Deze waarde staat niet tussen rechte aanhalingstekens.',
    why: reasons.textOnly,
    remedy: 'Zet de waarde tussen rechte dubbele aanhalingstekens, zoals "about".',
  }),
  'angle-address': (address) => ({
    what: `Het adres ${quote(address)} staat tussen < en >.`,
    why: 'Een kaal adres zegt een bezoeker niet waar het heen gaat, zeker niet wie het hoort voorlezen.',
    remedy: 'Schrijf een link met woorden, [woorden](https://…), of gebruik <Contact>.',
  }),
  'html-comment': () => ({
    what: 'Hier staat HTML-commentaar.',
    why: 'Wat voor collega’s is bedoeld, kan zo bij bezoekers terechtkomen.',
    remedy: 'Haal het weg: in een tekst staat alleen wat lezers lezen.',
  }),
  'code-comment': () => ({
    what: 'Hier staat commentaar.',
    why: 'Wat voor collega’s is bedoeld, kan zo bij bezoekers terechtkomen.',
    remedy: 'Haal het weg: in een tekst staat alleen wat lezers lezen.',
  }),
  'import-or-export': () => ({
    what: 'Een regel die met import of export begint, is code.',
    why: reasons.code,
    remedy: 'Haal het weg. Is het een zin? Begin die dan met een ander woord.',
  }),
  expression: (text) => ({
    what: `Dit is code: ${quote(`{${text}}`)}. Die mag niet in een tekst staan.`,
    why: reasons.code,
    remedy: 'Schrijf wat er zou komen te staan. Een cijfer haal je op met <Figure …>.',
  }),
  'html-element': (name, near) => ({
    what: `De tag <${name}> is HTML, en dat mag niet in een tekst staan.`,
    why: 'Met HTML kan een bladzijde er goed uitzien en toch niet werken met een toetsenbord, een schermlezer of een klein scherm.',
    remedy: didYouMean(near && `<${near}>`, 'gebruik Markdown, of een van de componenten'),
  }),
  fragment: () => ({
    what: 'Hier staat een lege tag: <>.',
    why: reasons.textOnly,
    remedy: 'Haal <> en </> weg en laat de woorden staan.',
  }),
  'heading-one': () => ({
    what: 'Dit kopje heeft één #, en dat is de titel van de bladzijde.',
    why: reasons.heardHeadings,
    remedy: 'Schrijf ##.',
  }),
  'heading-skipped': (level, allowed) => ({
    what: `Dit kopje is van niveau ${level}, en na het kopje erboven mag het hoogstens ${allowed} zijn.`,
    why: reasons.heardHeadings,
    remedy: `Schrijf ${'#'.repeat(allowed)}.`,
  }),
  'heading-empty': () => ({
    what: 'Dit kopje heeft geen woorden.',
    why: reasons.heardHeadings,
    remedy: 'Schrijf de woorden, of haal de tekens weg.',
  }),
  'heading-twice': (line) => ({
    what: `Dit kopje heeft dezelfde woorden als dat op regel ${line}.`,
    why: 'Een link naar dit stuk zou een bezoeker bij het andere brengen.',
    remedy: 'Zeg in een van de twee wat er anders is.',
  }),
  image: () => ({
    what: 'Hier staat een plaatje, en zo kan dat niet in een tekst.',
    why: 'Zo heeft het geen woorden in elke taal voor wie het niet ziet, en het wordt niet lichter gemaakt voor een telefoon.',
    remedy:
      'Geef het plaatje een eigen map, met npm run content:new -- picture <id>, en schrijf hier: <Picture id="<id>" />.',
  }),
} satisfies Partial<Sentences>;
