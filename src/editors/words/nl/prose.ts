import type { words as english } from '../en/prose';
import { closed, counted, either, times } from '../format';

/** What content:words and content:spelling say in Dutch. */
export const words = {
  levels: {
    'very-easy': 'heel makkelijk',
    easy: 'makkelijk',
    'fairly-easy': 'vrij makkelijk',
    plain: 'gewoon',
    'fairly-hard': 'vrij moeilijk',
    hard: 'moeilijk',
    'very-hard': 'heel moeilijk',
  },
  figures: ({ sentences, words: count, length, score, level }) =>
    `${count} woorden in ${counted(sentences, 'zin', 'zinnen')}, ${length} per zin; leesgemak ${score} (${level})`,
  hint: {
    wording: ({ words, count, instead, why }) =>
      `“${words}”${times(count, 'keer')} kan pijn doen. Beter: ${closed(instead)} ${why}`,
    jargon: ({ words, count, instead, why }) =>
      `“${words}”${times(count, 'keer')}: kan het gewoner? Bijvoorbeeld: ${closed(instead)} ${why}`,
    'long-sentence': ({ words, count }) => `Deze zin heeft ${count} woorden. Kun je er twee van maken? “${words}”`,
    passive: ({ words }) => `Zeg je hier wie het doet? “${words}”`,
    'long-word': ({ words, count }) => `“${words}”${times(count, 'keer')} is lang. Kan het korter, of in twee woorden?`,
  },
  pages: ({ pages, hints }) => `${counted(hints, 'hint', 'hints')} bij ${counted(pages, 'tekst', 'teksten')}.`,
  onlyHints: 'Dit zijn hints: jij kent je lezer. Een formule telt letters en woorden, en begrijpt niets.',
  unknownPage: (page, near) =>
    `Er is geen tekst ${page}. ${near === undefined ? 'Schrijf soort/naam, zoals situation/grooming.' : `Bedoel je ${near}?`}`,
  unknownWord: ({ word, suggestions }) =>
    `“${word}” staat niet in het woordenboek.${suggestions.length > 0 ? ` Bedoel je ${either(suggestions, 'of')}?` : ''}`,
  spelling: (unknown) =>
    unknown === 0
      ? 'Spelling: alle woorden staan in het woordenboek of op de lijst.'
      : `Spelling: ${counted(unknown, 'woord is', 'woorden zijn')} niet bekend.`,
  howToAdd:
    'Klopt een woord wel? Zet het op een eigen regel in editorial/spelling.nl.txt, of in spelling.en.txt als het Engels is. Houd de regels op alfabet. Een naam zet je in spelling.nl.txt; die geldt voor beide talen.',
  fault: {
    twice: ({ word }) => `“${word}” staat er twee keer. Haal er één weg.`,
    unsorted: ({ word, other }) => `“${word}” hoort op alfabet vóór “${other}”. Zet de regel daar neer.`,
    'no-phrase': ({ word }) =>
      `“${word}” kan niet worden gezocht. Zet één spatie tussen woorden, en een * alleen aan het eind van een woord.`,
  },
} satisfies typeof english;
