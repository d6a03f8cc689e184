import { choices, didYouMean, type Message, quote } from '../quote';

/** Sentences about files and folders. */
export const fileMessages = {
  'no-content': (): Message => ({
    what: 'there is no folder content/ here',
    remedy: 'run the check from the root of the project',
  }),
  'symbolic-link': (): Message => ({ what: 'is a symbolic link', remedy: 'put the file itself here' }),
  'not-a-file': (): Message => ({ what: 'is neither a file nor a folder', remedy: 'delete it' }),
  unreadable: (reason: string): Message => ({
    what: `cannot be read (${reason})`,
    remedy: 'check its name and whether you may read it',
  }),
  'unknown-folder': (near: string | undefined, known: string[]): Message => ({
    what: 'this folder belongs to no type of content',
    remedy: didYouMean(near, `move its documents to one of ${choices(known)}`),
  }),
  'folder-too-deep': (): Message => ({
    what: 'is a folder inside a document, and documents hold files only',
    remedy: 'move the files in it to their own place and delete the folder',
  }),
  'folder-not-an-id': (): Message => ({
    what: 'the name of this folder is not an id',
    remedy: 'use small letters, digits and single hyphens only, such as de-kindertelefoon',
  }),
  'stray-file': (near: string | undefined, allowed: string[]): Message => ({
    what: 'this file does not belong here',
    remedy: didYouMean(
      near,
      allowed.length > 0
        ? `delete it; only ${choices(allowed)} may stand here`
        : 'delete it; only folders may stand here',
    ),
  }),
  'system-file': (): Message => ({
    what: 'was made by your computer and is no content',
    remedy: 'delete it, and add its name to your own .gitignore so that it stays away',
  }),
  'no-texts-here': (type: string): Message => ({
    what: `a ${type} has no texts of its own`,
    remedy: `delete this file; what it says belongs in ${type}.yaml`,
  }),
  'unknown-language': (name: string, known: string[]): Message => ({
    what: `${quote(name)} is no text in a language of this site`,
    remedy: `name it ${known.join(' or ')}, or delete it`,
  }),
  'missing-structure': (type: string): Message => ({
    what: 'this file is missing',
    remedy: `write it; another folder of the type ${type} shows what must be in it`,
  }),
  'missing-language': (language: string): Message => ({
    what: `the text in ${language} is missing`,
    remedy: 'write it; a page must stand in every language',
  }),
  'empty-file': (): Message => ({ what: 'the file is empty', remedy: 'fill it in or delete it' }),
  'too-big': (size: number, most: number): Message => ({
    what: `the file is ${Math.ceil(size / 1000)} kB, and may be ${most / 1000} kB at most; it was not read`,
    remedy: 'make it shorter, or split it into more documents',
  }),
  'not-utf8': (): Message => ({
    what: 'this line is not UTF-8 text',
    remedy: 'save the file again with the encoding UTF-8',
  }),
  'nul-byte': (): Message => ({
    what: 'holds a NUL byte, so it is no text file',
    remedy: 'save it again as plain text (UTF-8)',
  }),
  'hidden-character': (codePoint: string, name: string): Message => ({
    what: `holds ${codePoint}, ${name}`,
    remedy: 'delete it: type the words around it again, don’t paste them',
  }),
  'too-deep': (): Message => ({
    what: 'something in this file is nested far too deep to read',
    remedy: 'take away the nesting',
  }),
  unexpected: (reason: string): Message => ({
    what: `the check itself failed on this file (${quote(reason)})`,
    remedy: 'look for something unusual in it, and tell a developer',
  }),
};
