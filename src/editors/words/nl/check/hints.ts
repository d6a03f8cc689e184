import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** Hints, in Dutch: what may be right, and is a slip more often. */
export const hintMessages = {
  'title-shouts': () => ({
    what: 'Deze titel roept.',
    why: 'Wie schrikt of zich schaamt, klikt weg; en een schermlezer spelt hoofdletters soms letter voor letter.',
    remedy: 'Schrijf de titel in gewone letters, met hoogstens één uitroepteken.',
  }),
  'abbreviation-unexplained': (word) => ({
    what: `Nergens staat waar ${quote(word)} voor staat.`,
    why: 'Wie de letters niet kent, weet niet over wie of wat het gaat.',
    remedy:
      'Schrijf het de eerste keer uit, met de letters tussen haakjes. Staat het op meer bladzijden? Zet het in de woordenlijst: npm run content:new -- term <id>.',
  }),
  'easy-sentence-long': (length, most) => ({
    what: `Deze zin heeft ${length} woorden, en in makkelijke taal zijn ${most} het meest.`,
    why: 'Wie moeilijk leest, is het begin van een lange zin kwijt aan het eind.',
    remedy: 'Maak er twee zinnen van, met in elke zin één ding.',
  }),
  'menu-long': (count, most) => ({
    what: `In het hoofdmenu staan ${count} bladzijden, en ${most} is al veel.`,
    why: 'Op een telefoon vult het menu het scherm, en de hulp staat eronder.',
    remedy: 'Kies wat bezoekers het eerst nodig hebben. Zet de rest in menu: footer.',
  }),
  'menu-name-twice': (name, other) => ({
    what: `In dit menu heet ${other} ook ${quote(name)}.`,
    why: 'Wie de links hoort, hoort twee keer hetzelfde en weet niet welke de goede is.',
    remedy: 'Geef een van de twee een andere titel, of een eigen naam in menuTitle.',
  }),
  'home-without-services': () => ({
    what: 'De voorpagina noemt geen enkele dienst.',
    why: 'Wie nu hulp nodig heeft, ziet daar geen nummer.',
    remedy: 'Zet in services wat mensen het eerst nodig hebben.',
  }),
  'page-alone': () => ({
    what: 'Geen menu en geen tekst leidt naar deze bladzijde.',
    why: reasons.appearsNowhere,
    remedy: 'Zet er in een andere tekst een link naartoe, of geef haar een menu.',
  }),
} satisfies Partial<Sentences>;
