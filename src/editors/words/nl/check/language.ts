import { languageNames } from '@/lib/language-names';
import { counted, quote, type Sentences } from '../../format';

const languageOf = (locale: string) => languageNames([locale], 'nl');
const notRead = 'Wie deze taal leest, kan de hulp die hier staat misschien niet lezen.';

/** Sentences about texts in another language, or of another document, in Dutch. */
export const languageMessages = {
  'text-in-other-language': (locale, found) => ({
    what: `Dit lijkt ${languageOf(found)}, en hier hoort ${languageOf(locale)}.`,
    why: notRead,
    remedy: `Zijn ${locale}.mdx en ${found}.mdx verwisseld? Geef ze dan elkaars naam. Zo niet: zet hier de tekst in het ${languageOf(locale)}.`,
  }),
  'words-in-other-language': (locale, found) => ({
    what: `Deze woorden lijken ${languageOf(found)}, en hier hoort ${languageOf(locale)}.`,
    why: notRead,
    remedy: 'Kijk of de twee talen zijn verwisseld. Zo niet: vertaal deze woorden.',
  }),
  'not-translated': (source, more) => ({
    what:
      more === 0
        ? `Dit is woord voor woord hetzelfde als in het ${languageOf(source)}.`
        : `Hier en op nog ${counted(more, 'plek', 'plekken')} is deze tekst woord voor woord hetzelfde als in het ${languageOf(source)}.`,
    why: notRead,
    remedy: 'Vertaal het. Is het een citaat? Zet het tussen aanhalingstekens.',
  }),
  'body-of-other': (file) => ({
    what: `Dezelfde tekst staat in ${quote(file)}.`,
    why: 'Wie hulp zoekt, leest op een van de twee bladzijden over een andere dienst of situatie.',
    remedy: 'Zet in een van de twee weer de eigen tekst.',
  }),
} satisfies Partial<Sentences>;
