import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { idPattern } from '@/content/schema/common';
import { type Locale, locales } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { headingId } from '@/lib/heading-id';
import { languageNames } from '@/lib/language-names';
import { type Problem, problem, startOf } from '../problem';
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
        problems.push(problem('folder-not-an-id', startOf(path), idLike(id)));
      }
    } else if (parts.length === 3 && type) {
      const document = documents.get(`${folder}/${id}`);
      if (kind === 'folder') problems.push(problem('folder-too-deep', startOf(path)));
      else if (document) problems.push(...addFile(document, path, name));
    }
  }
  const missing = [...documents.values()].flatMap(missingFiles);
  // A file under another name is there: giving it its own name is all that there is to do.
  const meant = new Set(problems.map(meantPath));
  return {
    documents: [...documents.values()],
    problems: [...problems, ...missing.filter(({ file }) => !meant.has(file))],
  };
}

function addFile(document: DocumentFiles, path: string, name: string): Problem[] {
  const { type } = document;
  const locale = locales.find((candidate) => name === `${candidate}.mdx`);
  if (name === `${type}.yaml`) document.structure = path;
  else if (locale && contentTypes[type].words) document.words[locale] = path;
  else if (locale) return [problem('no-texts-here', startOf(path), type)];
  else if (textForm.test(name) || meantText(name))
    return [problem('unknown-language', startOf(path), name, meantText(name), textNames)];
  else return [strayFile(path, name, [`${type}.yaml`, ...(contentTypes[type].words ? textNames : [])])];
  return [];
}

/** The text that a file was probably meant to be, by the name of its language: `eng.mdx`, `nl-NL.mdx`, `Nederlands.md`. */
function meantText(name: string): string | undefined {
  if (!/\.mdx?$/i.test(name)) return undefined;
  const [word = ''] = name.toLowerCase().split('.');
  const namesOf = (locale: Locale) => locales.map((other) => languageNames([locale], other));
  const meant =
    locales.find((locale) => closest(word, namesOf(locale))) ?? locales.find((locale) => word.startsWith(locale));
  return meant && `${meant}.mdx`;
}

/** The path that a file with another name was probably meant to have. */
function meantPath({ code, file, details }: Problem): string | undefined {
  const near = code === 'stray-file' ? details[0] : code === 'unknown-language' ? details[1] : undefined;
  return typeof near === 'string' ? `${file.slice(0, file.lastIndexOf('/'))}/${near}` : undefined;
}

/** A name made into an id; undefined when nothing is left of it. */
function idLike(name: string): string | undefined {
  const id = headingId(name.replaceAll('_', ' '));
  return idPattern.test(id) ? id : undefined;
}

function strayFile(path: string, name: string, allowed: string[]): Problem {
  if (systemFile.test(name)) return problem('system-file', startOf(path));
  return problem('stray-file', startOf(path), closest(name, allowed), allowed);
}

function missingFiles({ type, folder, structure, words }: DocumentFiles): Problem[] {
  const texts = contentTypes[type].words ? locales.filter((locale) => !words[locale]) : [];
  return [
    ...(structure ? [] : [problem('missing-structure', startOf(`${folder}/${type}.yaml`), type)]),
    ...texts.map((locale) => problem('missing-language', startOf(`${folder}/${locale}.mdx`), locale)),
  ];
}
