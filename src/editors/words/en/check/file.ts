import { languageNames } from '@/lib/language-names';
import type { HiddenKind } from '../../../details';
import { choices, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean, nameIt, typeWord } from './words';

/** Sentences about files and folders. */
export const fileMessages = {
  'no-content': () => ({
    what: 'There is no folder content/ here.',
    why: 'Everything that visitors read comes from that folder.',
    remedy: 'Run the check from the root of the project.',
  }),
  'symbolic-link': () => ({
    what: 'This is a symbolic link: it points at a file somewhere else.',
    why: 'What it points at can change without anyone seeing it here, and then visitors read another text.',
    remedy: 'Put the file itself here.',
  }),
  'not-a-file': () => ({
    what: 'This is neither a file nor a folder.',
    why: 'It holds nothing that a visitor could read.',
    remedy: 'Delete it.',
  }),
  unreadable: (reason) => ({
    what: `This cannot be read (${reason}).`,
    why: reasons.unread,
    remedy: 'Check its name and whether you may read it.',
  }),
  'unknown-folder': (near, known) => ({
    what: 'This folder belongs to no type of content.',
    why: reasons.knownPlace,
    remedy: didYouMean(near, `move its documents to one of ${choices(known)}`),
  }),
  'folder-too-deep': () => ({
    what: 'This is a folder inside a document, and a document holds files only.',
    why: reasons.knownPlace,
    remedy: 'Move the files in it to their own place and delete the folder.',
  }),
  'folder-not-an-id': (near) => ({
    what: 'The name of this folder is not an id.',
    why: 'Everything that leads a visitor to this page finds it by that name.',
    remedy: `Use small letters, digits and single hyphens only, such as ${near ?? 'de-kindertelefoon'}.`,
  }),
  'folder-reserved': (longest) => ({
    what: `A computer keeps this name for itself, or it has more than ${longest} letters.`,
    why: reasons.unread,
    remedy: 'Give the folder another name, of words that say what it is about.',
  }),
  'file-for-visitors': () => ({
    what: 'A picture, a film or a file to download cannot stand beside a text here.',
    why: reasons.knownPlace,
    remedy: 'Take it away here. A picture, film or PDF gets a folder of its own; docs/editing.md says how.',
  }),
  'stray-file': (near, allowed) => ({
    what: 'This file does not belong here.',
    why: reasons.knownPlace,
    remedy: nameIt(
      near,
      allowed.length > 0
        ? `delete it: only ${choices(allowed)} may stand here`
        : 'delete it: only folders may stand here',
    ),
  }),
  'system-file': () => ({
    what: 'Your computer made this file by itself, and it is no content.',
    why: 'Such a file can hold names or texts that are not meant for visitors.',
    remedy: 'Delete it, and add its name to your own .gitignore so that it stays away.',
  }),
  'no-texts-here': (type) => ({
    what: `A ${typeWord(type)} has no texts of its own.`,
    why: reasons.appearsNowhere,
    remedy: `Put what it says in ${type}.yaml, and delete this file.`,
  }),
  'unknown-language': (name, near, known) => ({
    what: `${quote(name)} is no text in a language of this site.`,
    why: reasons.appearsNowhere,
    remedy: nameIt(near, near === undefined ? `name it ${known.join(' or ')}, or delete it` : 'delete it'),
  }),
  'missing-structure': (type) => ({
    what: 'This file is missing.',
    why: 'The texts of this folder cannot be shown without the facts that belong in this file.',
    remedy: `Write it: another folder of the type ${type} shows what must be in it.`,
  }),
  'missing-language': (locale) => ({
    what: `The text in ${languageNames([locale], 'en')} is missing.`,
    why: reasons.sameHelp,
    remedy: 'Write it, also when it is short: every page stands in every language.',
  }),
  'missing-front': (locale) => ({
    what: `The front page in ${languageNames([locale], 'en')} is missing.`,
    why: 'Who chooses that language must come to a page that names what there is in it.',
    remedy: 'Write it: the text of the front page. A language for some pages needs no other.',
  }),
  'empty-file': () => ({
    what: 'There is nothing in this file.',
    why: 'A visitor would arrive at an empty page.',
    remedy: 'Fill it in, or delete it.',
  }),
  'too-big': (size, most) => ({
    what: `The file is ${Math.ceil(size / 1000)} kB, and may be ${most / 1000} kB. It was not read.`,
    why: 'A page of this size is slow to load, just when somebody needs help fast.',
    remedy: 'Make it shorter, or split it into more documents.',
  }),
  'not-utf8': () => ({
    what: 'This line is not UTF-8 text.',
    why: 'Visitors would see odd signs instead of letters with accents.',
    remedy: 'Save the file again with the encoding UTF-8.',
  }),
  'nul-byte': () => ({
    what: 'This line holds a NUL byte, so this is no text file.',
    why: reasons.unread,
    remedy: 'Save the file again as plain text (UTF-8).',
  }),
  'unfinished-merge': (mark) => ({
    what: `The line with ${mark} was left behind by an unfinished merge.`,
    why: 'Two versions of the text stand here, one after another, and visitors would read both.',
    remedy: 'Choose what must stay, and take the lines with these marks away.',
  }),
  'hidden-character': (codePoint, kind) => ({
    what: `There is ${hiddenKinds[kind]} here (${codePoint}).`,
    why: 'What nobody can see can still change what a visitor reads, or break a number when it is copied.',
    remedy: 'Delete it: type the words around it again, don’t paste them.',
  }),
  'too-deep': () => ({
    what: 'Something in this file is nested far too deep to read.',
    why: reasons.unread,
    remedy: 'Look for a row of marks such as [, { or >, and take it away.',
  }),
  unexpected: (reason) => ({
    what: `The check itself failed on this file (${quote(reason)}).`,
    why: 'What could not be checked could be wrong for visitors too.',
    remedy: 'Look for something unusual in the file, and tell a developer.',
  }),
} satisfies Partial<Sentences>;

const hiddenKinds: Record<HiddenKind, string> = {
  direction: 'an invisible character that turns the direction of text',
  control: 'a control character',
  hyphen: 'an invisible hyphen',
  invisible: 'an invisible character',
};
