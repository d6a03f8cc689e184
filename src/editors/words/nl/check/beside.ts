import { languageNames } from '@/lib/language-names';
import { formatWeight } from '@/lib/numbers';
import { either, quote, type Sentences } from '../../format';
import { captionFaults, lighter, pdfFaults, tags } from './beside-faults';
import { reasons } from './reasons';
import { typeWord } from './words';

/** Sentences about pictures, films and PDFs, in Dutch. */
export const besideMessages = {
  'file-missing': (names) => ({
    what: 'Hier ontbreekt het bestand zelf.',
    why: 'Een bezoeker zou een lege plek zien.',
    remedy: `Zet het in deze map, met deze naam: ${either(names, 'of')}.`,
  }),
  'file-instead': (other) => ({
    what: `Hier staat ${other} al. Twee plaatjes voor één plek, dat kan niet.`,
    why: 'Niemand kan zeggen welk van de twee een bezoeker te zien krijgt.',
    remedy: 'Haal er een weg, of maak voor het tweede een eigen map.',
  }),
  'file-heavy': (form, size, most) => ({
    what: `Dit bestand is ${formatWeight(size, 'nl')} en mag ${formatWeight(most, 'nl')} zijn. Het is niet gelezen.`,
    why: 'Wie met een telefoon kijkt, betaalt voor elke MB en wacht erop.',
    remedy: lighter[form] ?? 'Maak het korter.',
  }),
  'file-other-form': (form, found) => ({
    what: `De naam eindigt op .${form}, en wat erin zit is ${found === undefined ? 'iets anders' : `een bestand van de soort ${found}`}.`,
    why: 'Een browser die op de naam afgaat, laat niets zien.',
    remedy: `Open het en bewaar het opnieuw als ${form}. Alleen de naam veranderen helpt niet.`,
  }),
  'file-unreadable': () => ({
    what: 'Dit bestand is stuk: het is niet te lezen.',
    why: 'Een bezoeker zou een lege plek zien.',
    remedy: 'Open het in het programma waarmee je het maakte, en bewaar het opnieuw.',
  }),
  'picture-svg': () => ({
    what: 'Een SVG kan hier niet staan.',
    why: 'In een SVG kan een programma zitten dat bij de bezoeker gaat draaien.',
    remedy: 'Bewaar de tekening als picture.png of picture.webp.',
  }),
  'picture-moves': () => ({
    what: 'Dit plaatje beweegt.',
    why: 'Op de site staat het stil: een bezoeker ziet alleen het eerste beeld. Wat beweegt, leidt af en moet stil te zetten zijn.',
    remedy: 'Maak er een film van (content/films), of bewaar één beeld ervan.',
  }),
  'picture-narrow': (width, narrowest) => ({
    what: `Dit plaatje is ${width} pixels breed, en het moeten er ten minste ${narrowest} zijn.`,
    why: 'Groter gemaakt wordt het vaag, en wie slecht ziet, vergroot het juist.',
    remedy: 'Vraag de maker om een grotere versie. Vergroot het niet zelf.',
  }),
  'picture-large': (width, height, largest) => ({
    what: `Dit plaatje is ${width} bij ${height} pixels, en een kant mag er hoogstens ${largest} hebben.`,
    why: 'Zo groot toont geen scherm het, en het bewaren en verwerken duurt lang.',
    remedy: 'Bewaar het kleiner: 1600 pixels breed is genoeg.',
  }),
  'pdf-refused': (fault) => ({
    what: pdfFaults[fault][0],
    why: pdfFaults[fault][1],
    remedy:
      'Exporteer de PDF opnieuw uit het programma waarmee je hem maakte: met tags, zodat een schermlezer hem kan voorlezen, en zonder wachtwoord, formulier, macro of bijlage.',
  }),
  'film-form': (ending) => ({
    what: `Een film van de soort ${ending} kan hier niet staan.`,
    why: 'Niet elke telefoon speelt hem af. MP4 met H.264 speelt overal.',
    remedy: 'Bewaar de film opnieuw als MP4 met H.264, onder de naam film.mp4.',
  }),
  'film-codec': (codec) => ({
    what: `De beelden in deze film zijn bewaard als ${quote(codec)}, en niet als H.264.`,
    why: 'Niet elke telefoon speelt hem af: een bezoeker ziet dan een zwart vlak.',
    remedy: 'Bewaar de film opnieuw als MP4 met H.264.',
  }),
  'film-sound': (codec) => ({
    what: `Het geluid in deze film is bewaard als ${quote(codec)}, en niet als AAC.`,
    why: 'Niet elke telefoon speelt het af: een bezoeker hoort dan niets.',
    remedy: 'Bewaar de film opnieuw als MP4 met H.264 en AAC.',
  }),
  'film-place': () => ({
    what: 'In deze film staat waar, wanneer of door wie hij is gemaakt, of er zit meer in dan beeld en geluid.',
    why: 'Zo is te vinden wie iemand is, en waar iemand woont of werkt.',
    remedy:
      'Bewaar de film opnieuw met alleen beeld en geluid: zet in je filmprogramma de locatie en de gegevens (metadata) uit.',
  }),
  'captions-missing': (locale) => ({
    what: `De ondertitels in het ${languageNames([locale], 'nl')} ontbreken.`,
    why: 'Wie niets hoort, of geen geluid durft aan te zetten, mist anders wat er gezegd wordt.',
    remedy: `Maak ze, en bewaar ze als ${locale}.vtt. Hoe dat eruitziet, staat in docs/redactie.md.`,
  }),
  'captions-broken': (fault) => ({
    what: captionFaults[fault][0],
    why: 'Een browser laat ondertitels die hij niet kan lezen gewoon weg, en niemand merkt het.',
    remedy: captionFaults[fault][1],
  }),
  'alt-file-name': (alt) => ({
    what: `${quote(alt)} is de naam van een bestand, en zegt niet wat er op het plaatje staat.`,
    why: 'Wie het plaatje niet ziet, hoort alleen deze woorden.',
    remedy: 'Zeg in een zin wat erop staat en ertoe doet.',
  }),
  'alt-says-picture': (words) => ({
    what: `${quote(words)} hoeft er niet bij.`,
    why: 'Een schermlezer zegt zelf al dat het een afbeelding is.',
    remedy: 'Begin met wat erop staat.',
  }),
  'transcript-empty': () => ({
    what: 'Onder de film staat niet wat erin gezegd wordt.',
    why: 'Wie de film niet kan of durft af te spelen, leest dan niets.',
    remedy: 'Schrijf onder de streepjes uit wat er gezegd wordt, en wat er te zien is en ertoe doet.',
  }),
  'film-in-film': () => ({
    what: 'In de tekst van een film kan geen film staan.',
    why: 'Wie leest wat er in een film gezegd wordt, wil niet nog een film.',
    remedy: 'Zet de tweede film in de tekst van de bladzijde.',
  }),
  'film-not-signed': (id) => ({
    what: `Bij de film ${quote(id)} staat niet dat hij in gebarentaal is.`,
    why: 'Wie gebarentaal nodig heeft, speelt hem af en begrijpt hem niet.',
    remedy: 'Kies een film in gebarentaal, of zet bij die film: signed: NGT.',
  }),
  'link-to-file': (type, id) => ({
    what: `Hier hoort een bladzijde, en ${quote(id)} is er geen: het is een ${type === 'picture' ? 'plaatje' : typeWord(type)}.`,
    why: 'Een plaatje, filmpje of PDF heeft geen eigen adres, dus een bezoeker komt nergens.',
    remedy: `Zet het in een tekst, op een eigen regel: <${tags[type] ?? ''} id="${id}" />.`,
  }),
  'file-unused': (type) => ({
    what: `Geen bladzijde toont ${type === 'picture' ? 'dit plaatje' : `deze ${typeWord(type)}`}.`,
    why: reasons.appearsNowhere,
    remedy: `Zet ${type === 'picture' ? 'het' : 'hem'} in een tekst, of haal de map weg.`,
  }),
} satisfies Partial<Sentences>;
