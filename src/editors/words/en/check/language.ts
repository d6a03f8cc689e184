import { languageNames } from '@/lib/language-names';
import { counted, quote, type Sentences } from '../../format';

const languageOf = (locale: string) => languageNames([locale], 'en');
const notRead = 'Who reads this language may not be able to read the help that stands here.';

/** Sentences about texts in another language, or of another document. */
export const languageMessages = {
  'text-in-other-language': (locale, found) => ({
    what: `This looks like ${languageOf(found)}, and ${languageOf(locale)} belongs here.`,
    why: notRead,
    remedy: `Were ${locale}.mdx and ${found}.mdx swapped? Then give each the name of the other. If not, put the text in ${languageOf(locale)} here.`,
  }),
  'words-in-other-language': (locale, found) => ({
    what: `These words look like ${languageOf(found)}, and ${languageOf(locale)} belongs here.`,
    why: notRead,
    remedy: 'Look whether the two languages were swapped. If not, translate these words.',
  }),
  'not-translated': (source, more) => ({
    what:
      more === 0
        ? `This is word for word the same as in ${languageOf(source)}.`
        : `Here and in ${counted(more, 'other place', 'other places')} this text is word for word the same as in ${languageOf(source)}.`,
    why: notRead,
    remedy: 'Translate it. Is it a quotation? Put it between quotation marks.',
  }),
  'body-of-other': (file) => ({
    what: `The same text stands in ${quote(file)}.`,
    why: 'Who looks for help reads about another service or situation on one of the two pages.',
    remedy: 'Put its own text back in one of the two.',
  }),
} satisfies Partial<Sentences>;
