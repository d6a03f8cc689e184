import { type Locale, languages, locales } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { type ContentType, contentTypeNames, contentTypes } from '../schema';
import { idPattern } from '../schema/common';
import { type Problem, problem, startOf } from './problem';
import type { Entry } from './tree';

/** The files of one document. */
export type DocumentFiles = {
  type: ContentType;
  id: string;
  folder: string;
  structure?: string;
  words: Partial<Record<Locale, string>>;
};

/** The names of texts, and what looks like one. */
const textNames = locales.map((locale) => `${locale}.mdx`);
const textForm = /^[a-z]{2,3}(-[A-Za-z]+)?\.mdx?$/;

/** Files that computers leave behind: .DS_Store, Thumbs.db, desktop.ini, swap and backup files of editors. */
const systemFile = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|.*~|\..*\.sw[a-z]|.*\.(bak|orig|tmp))$/i;

/**
 * Judges files and folders by their names alone, and sorts them into documents.
 * A document exists as soon as its folder does, so that references to a broken one are not reported as well.
 */
export function layOut(entries: readonly Entry[]): { documents: DocumentFiles[]; problems: Problem[] } {
  const documents = new Map<string, DocumentFiles>();
  const problems: Problem[] = [];
  const folders = contentTypeNames.map((type) => contentTypes[type].folder);
  const badFolders = new Set<string>();

  for (const { kind, path, parts } of entries) {
    const [folder = '', id = '', name = ''] = parts;
    const type = contentTypeNames.find((candidate) => contentTypes[candidate].folder === folder);
    if (parts.length > 1 && (!type || badFolders.has(`${folder}/${id}`))) continue;
    if (kind === 'file' && parts.length < 3) problems.push(strayFile(path, parts.at(-1) ?? '', []));
    else if (parts.length === 1 && !type)
      problems.push(problem('unknown-folder', startOf(path), closest(folder, folders), folders));
    else if (parts.length === 2 && type) {
      if (idPattern.test(id)) documents.set(`${folder}/${id}`, { type, id, folder: path, words: {} });
      else {
        badFolders.add(`${folder}/${id}`);
        problems.push(problem('folder-not-an-id', startOf(path)));
      }
    } else if (parts.length === 3 && type) {
      const document = documents.get(`${folder}/${id}`);
      if (kind === 'folder') problems.push(problem('folder-too-deep', startOf(path)));
      else if (document) problems.push(...addFile(document, path, name));
    }
  }
  for (const document of documents.values()) problems.push(...missingFiles(document));
  return { documents: [...documents.values()], problems };
}

function addFile(document: DocumentFiles, path: string, name: string): Problem[] {
  const { type } = document;
  const locale = locales.find((candidate) => name === `${candidate}.mdx`);
  if (name === `${type}.yaml`) document.structure = path;
  else if (locale && contentTypes[type].words) document.words[locale] = path;
  else if (locale) return [problem('no-texts-here', startOf(path), type)];
  else if (textForm.test(name)) return [problem('unknown-language', startOf(path), name, textNames)];
  else return [strayFile(path, name, [`${type}.yaml`, ...(contentTypes[type].words ? textNames : [])])];
  return [];
}

function strayFile(path: string, name: string, allowed: string[]): Problem {
  if (systemFile.test(name)) return problem('system-file', startOf(path));
  return problem('stray-file', startOf(path), closest(name, allowed), allowed);
}

function missingFiles({ type, folder, structure, words }: DocumentFiles): Problem[] {
  const texts = contentTypes[type].words ? locales.filter((locale) => !words[locale]) : [];
  return [
    ...(structure ? [] : [problem('missing-structure', startOf(`${folder}/${type}.yaml`), type)]),
    ...texts.map((locale) => problem('missing-language', startOf(`${folder}/${locale}.mdx`), languages[locale].name)),
  ];
}
