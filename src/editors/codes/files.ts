import type { HiddenKind, RefusedPart } from '../details';
import type { Names, Perhaps } from './parts';

/** What is said of files and folders, of the form of YAML, and of the words of menus, with the data of its sentences. */
export type FileCodes = {
  // Files and folders.
  'no-content': [];
  'symbolic-link': [];
  'not-a-file': [];
  unreadable: [reason: string];
  'unknown-folder': [near: Perhaps, known: Names];
  'folder-too-deep': [];
  'folder-not-an-id': [near: Perhaps];
  'folder-reserved': [longest: number];
  'stray-file': [near: Perhaps, allowed: Names];
  'system-file': [];
  'no-texts-here': [type: string];
  'unknown-language': [name: string, near: Perhaps, known: Names];
  'missing-structure': [type: string];
  'missing-language': [locale: string];
  'missing-front': [locale: string];
  'empty-file': [];
  'too-big': [size: number, most: number];
  'not-utf8': [];
  'nul-byte': [];
  'unfinished-merge': [mark: string];
  'hidden-character': [codePoint: string, kind: HiddenKind];
  'too-deep': [];
  unexpected: [reason: string];

  // The form of YAML.
  'yaml-tab': [];
  'yaml-indent': [];
  'yaml-second-colon': [];
  'yaml-no-colon': [];
  'yaml-block-in-brackets': [];
  'yaml-not-closed': [];
  'yaml-bracket-open': [];
  'yaml-no-comma': [];
  'yaml-stray-part': [];
  'yaml-first-character': [];
  'yaml-backslash': [];
  'yaml-two-documents': [];
  'yaml-long-key': [];
  'yaml-unreadable': [];
  'duplicate-key': [key: string];
  'yaml-lost-behind-hash': [lost: string];
  'yaml-refused': [part: RefusedPart, text: string];

  // The words of menus, buttons and labels.
  'interface-words-missing': [locale: string, source: string];
  'interface-words-copied': [other: string, same: number, count: number];
  'interface-word-missing': [key: string, source: string, line: number, words: Perhaps];
  'interface-word-unknown': [key: string, near: Perhaps, source: string];
  'interface-words-not-json': [];
};
