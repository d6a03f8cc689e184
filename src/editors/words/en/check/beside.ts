import { languageNames } from '@/lib/language-names';
import { formatWeight } from '@/lib/numbers';
import { either, quote, type Sentences } from '../../format';
import { captionFaults, lighter, pdfFaults, tags } from './beside-faults';
import { reasons } from './reasons';
import { typeWord } from './words';

/** Sentences about pictures, films and PDFs. */
export const besideMessages = {
  'file-missing': (names) => ({
    what: 'The file itself is missing here.',
    why: 'A visitor would see an empty place.',
    remedy: `Put it into this folder under this name: ${either(names, 'or')}.`,
  }),
  'file-instead': (other) => ({
    what: `There is ${other} here already, and two pictures cannot stand in one place.`,
    why: 'Nobody can say which of the two a visitor gets to see.',
    remedy: 'Delete one of them, or make a folder of its own for the second.',
  }),
  'file-heavy': (form, size, most) => ({
    what: `This file is ${formatWeight(size, 'en')}, and may be ${formatWeight(most, 'en')}. It was not read.`,
    why: 'Who looks with a telephone pays for each MB, and waits for it.',
    remedy: lighter[form] ?? 'Make it shorter.',
  }),
  'file-other-form': (form, found) => ({
    what: `The name ends in .${form}, and what is in it is ${found === undefined ? 'something else' : `a file of the kind ${found}`}.`,
    why: 'A browser that goes by the name shows nothing.',
    remedy: `Open it and save it again as ${form}. Changing the name alone does not help.`,
  }),
  'file-unreadable': () => ({
    what: 'This file is broken: it cannot be read.',
    why: 'A visitor would see an empty place.',
    remedy: 'Open it in the program that you made it with, and save it again.',
  }),
  'picture-svg': () => ({
    what: 'An SVG cannot stand here.',
    why: 'An SVG can hold a program, which would run on the machine of a visitor.',
    remedy: 'Save the drawing as picture.png or picture.webp.',
  }),
  'picture-moves': () => ({
    what: 'This picture moves.',
    why: 'On the site it stands still: a visitor sees its first image only. What moves distracts, and must have a way to stop it.',
    remedy: 'Make it a film (content/films), or save one image of it.',
  }),
  'picture-narrow': (width, narrowest) => ({
    what: `This picture is ${width} pixels wide, and must have ${narrowest} at least.`,
    why: 'Made larger it gets blurred, and who sees badly makes it larger.',
    remedy: 'Ask its maker for a larger version. Do not enlarge it yourself.',
  }),
  'picture-large': (width, height, largest) => ({
    what: `This picture is ${width} by ${height} pixels, and a side may have ${largest} at most.`,
    why: 'No screen shows that much, and it takes long to keep and to build.',
    remedy: 'Save it smaller: 1600 pixels wide is enough.',
  }),
  'pdf-refused': (fault) => ({
    what: pdfFaults[fault][0],
    why: pdfFaults[fault][1],
    remedy:
      'Export the PDF again from the program that you made it with: with tags, so that a screen reader can read it out, and without a password, form, macro or attachment.',
  }),
  'film-form': (ending) => ({
    what: `A film of the kind ${ending} cannot stand here.`,
    why: 'Not every telephone plays it. MP4 with H.264 plays everywhere.',
    remedy: 'Save the film again as MP4 with H.264, under the name film.mp4.',
  }),
  'film-codec': (codec) => ({
    what: `The images of this film are stored as ${quote(codec)}, and not as H.264.`,
    why: 'Not every telephone plays it: a visitor would look at a black box.',
    remedy: 'Save the film again as MP4 with H.264.',
  }),
  'film-sound': (codec) => ({
    what: `The sound of this film is stored as ${quote(codec)}, and not as AAC.`,
    why: 'Not every telephone plays it: a visitor would hear nothing.',
    remedy: 'Save the film again as MP4 with H.264 and AAC.',
  }),
  'film-place': () => ({
    what: 'This film says where, when or by whom it was made, or holds more than pictures and sound.',
    why: 'With that somebody can find who a person is, and where they live or work.',
    remedy:
      'Save the film again with pictures and sound alone: turn the location and the data (metadata) off in your film program.',
  }),
  'captions-missing': (locale) => ({
    what: `The captions in ${languageNames([locale], 'en')} are missing.`,
    why: 'Who hears nothing, or dares not turn the sound on, would miss what is said.',
    remedy: `Make them, and save them as ${locale}.vtt. What that looks like stands in docs/editing.md.`,
  }),
  'captions-broken': (fault) => ({
    what: captionFaults[fault][0],
    why: 'A browser leaves out captions that it cannot read, and nobody notices.',
    remedy: captionFaults[fault][1],
  }),
  'alt-file-name': (alt) => ({
    what: `${quote(alt)} is the name of a file, and does not say what is on the picture.`,
    why: 'Who does not see the picture hears these words and nothing else.',
    remedy: 'Say in a sentence what is on it that matters.',
  }),
  'alt-says-picture': (words) => ({
    what: `${quote(words)} is not needed.`,
    why: 'A screen reader says by itself that it is an image.',
    remedy: 'Begin with what is on it.',
  }),
  'transcript-empty': () => ({
    what: 'Nothing below this film says what is said in it.',
    why: 'Who cannot or dares not play the film would read nothing.',
    remedy: 'Write below the dashes what is said, and what is seen and matters.',
  }),
  'film-in-film': () => ({
    what: 'There is a film in the text of a film.',
    why: 'Who reads what is said in a film does not want one more film.',
    remedy: 'Put the second film into the text of the page.',
  }),
  'film-not-signed': (id) => ({
    what: `Nothing says that the film ${quote(id)} is in sign language.`,
    why: 'Who needs sign language would play it and not understand it.',
    remedy: 'Choose a film in sign language, or write with that film: signed: NGT.',
  }),
  'link-to-file': (type, id) => ({
    what: `This must be a page, and ${quote(id)} is none: it is a ${typeWord(type)}.`,
    why: 'A picture, film or PDF has no address of its own, so a visitor would get nowhere.',
    remedy: `Put it into a text, on a line of its own: <${tags[type] ?? ''} id="${id}" />.`,
  }),
  'file-unused': (type) => ({
    what: `No page shows this ${typeWord(type)}.`,
    why: reasons.appearsNowhere,
    remedy: 'Put it into a text, or delete the folder.',
  }),
} satisfies Partial<Sentences>;
