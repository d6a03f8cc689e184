import { languageNames } from '@/lib/language-names';
import { choices, quote, type Sentences } from '../../format';
import { didYouMean } from './words';

/** Sentences about the words of menus, buttons and labels. */
export const interfaceWordMessages = {
  'interface-words-missing': (locale, source) => ({
    what: `There are no words in ${languageNames([locale], 'en')} for menus and buttons.`,
    why: 'Without them no page can be shown in that language, and its readers find nothing.',
    remedy: `Copy ${source}, give the copy this name, and translate the text after each colon.`,
  }),
  'interface-words-copied': (other, same, count) => ({
    what: `${same} of the ${count} sentences in this file are those of ${other}, letter by letter.`,
    why: 'Who reads this language would get menus and buttons in another one, and a screen reader would read them aloud in the wrong language.',
    remedy: 'Translate the text after each colon.',
  }),
  'interface-word-missing': (key, source, line, words) => ({
    what: `There are no words for ${quote(key)}${words === undefined ? '' : `, in the source ${quote(words)}`}.`,
    why: 'A visitor would see a gap or the name of the field on a button or label.',
    remedy: `Write them here: line ${line} of ${source} has the words to translate.`,
  }),
  'interface-word-unknown': (key, near, source) => ({
    what: `${quote(key)} stands here, but not in ${source}.`,
    why: 'No visitor ever reads these words, and the next translator does work for nothing.',
    remedy: didYouMean(near, 'take it away'),
  }),
  'interface-words-not-json': () => ({
    what: 'From here on this file is not written as JSON.',
    why: 'No page can be made with words that cannot be read, and visitors keep the old pages.',
    remedy:
      'Put every name and every text between double quotes, and a comma between two of them, but not after the last.',
  }),
  'message-broken': (text) => ({
    what: `${quote(text)} has a { or a < without the } or the tag that belongs to it.`,
    why: 'No page can be made because of it, and visitors keep the old pages.',
    remedy: 'Put a } behind every {, and a </name> behind every <name>, as in the other language.',
  }),
  'message-shows-mark': (mark) => ({
    what: `Visitors see ${quote(mark)} here: between straight apostrophes (') nothing is filled in.`,
    why: 'A name, a date or a link belongs in that place, and is then missing.',
    remedy: 'Take the two apostrophes away. Does an apostrophe belong there? Then type ‘ or ’.',
  }),
  'message-other-values': (lacking, unknown) => ({
    what: `This ${[...(lacking.length > 0 ? [`lacks ${choices(lacking)}`] : []), ...(unknown.length > 0 ? [`has ${choices(unknown)}`] : [])].join(' and ')}, other than in the language that you translate from.`,
    why: 'A name, a date or a link belongs in that place, and is then missing.',
    remedy: 'Take over what stands between { } and < > just as it is; translate the words around it only.',
  }),
} satisfies Partial<Sentences>;
